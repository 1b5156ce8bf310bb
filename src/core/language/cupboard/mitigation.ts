import type { WordClass } from '../lexicon';

/** What stops harm: verbs by what they must be done to. */
export const MITIGATION: readonly WordClass[] = [
  {
    name: 'capacity',
    reason: 'what one raises, lowers or caps to relieve a system',
    entries: `limit, pool, pool size, timeout, ttl, capacity, memory, heap, quota, threshold, replica, replica count, server, node, pod, instance, worker, consumer, thread, connection,
      concurrency, batch size, rate, weight, space, disk, disk space, volume, size, ceiling, cap, resource, cpu, cluster, fleet, tier, box, machine, broker, partition, login, session, request, retry, polling, interval, lane, counter, staff, nf_conntrack_max`,
  },
  {
    name: 'load',
    reason: 'what one moves from a sick place to a healthy one',
    entries: `traffic, load, request, session, query, read, write, workload, message, partition, leader, leadership, dns, domain, record, route, vip, ip, endpoint, connection,
      feed, payment, primary, master, flow, stream, everything over, tenant, lane, consumer group, data, calls, orders`,
  },
  {
    name: 'removable',
    reason: 'what one pulls, cuts, kills or takes out',
    entries: `release, build, build number, model, lane, plugin version, presale, layer, tunnel, licence check, retries, imports, sync, feature toggle, sticky session, bootloader, logic, node pool, alias, picture, deploy, deployment, rollout, version, update, change, plug, cable, link, network, node, host, server, card, traffic, feed, connection, line, power, mirror, query, job, process, session, script, task, batch, import, export, campaign, flag, feature,
      access, account, key, token, key pair, certificate, rule, port, integration, vendor, partner, module, plugin, extension, service, mirror link, wi-fi, wifi, fuse, breaker, switch, valve, gate, queue, consumer, worker, replica, shard, member, cron, schedule, banner, page, device, laptop, box, machine`,
  },
  {
    name: 'spare-part',
    reason: 'what one swaps in',
    entries: `disk, drive, card, power module, psu, power supply, module, cable, switch, router, controller, supervisor, board, battery, certificate, cert, secret, key, node, server, host, image, unit, sensor, fan, firmware, line card, sfp, instance, part`,
  },
  {
    name: 'clutter',
    reason: 'what one clears out',
    entries: `cache, queue, backlog, disk, space, disk space, log, log file, lock, table, buffer, session, connection, temp file, file, dead letter, dlq, dead message, poison message, partition, journal, stuck job, stuck message, thread`,
  },
  {
    name: 'fallback',
    reason: 'the second way that carries on while the first is down',
    entries: `standby, warm standby, hot standby, secondary, replica, backup, backup site, dr site, disaster recovery site, spare, fallback, paper, paper form, paper list, pen and paper, by hand, manual, manual process, manual mode, manually, read-only, read only, read-only mode, maintenance mode,
      maintenance page, waiting room, static page, degraded mode, safe mode, fail open, offline mode, previous version, previous release, previous build, previous image, previous stable, last known good, last good, last week's, yesterday's, old version, old build, old image, old cluster, other region, second region, second site, other site, other cluster, healthy region, healthy node, healthy route,
      satellite link, second line, second gateway, second zone, other zone, healthy zone, other node, healthy nodes, spare recogniser, spare controller, other data centre, second data centre, other uplink, backup uplink, backup server, backup line, backup link, backup system, dr, bank of spares, older version, earlier version, earlier build, previous firmware, previous model, last release, last version, last week's image, old model, old map, old route map, old route, old certificate, old config, old driver, static catalogue, static version, queue page, offline, stand-in, cash, spreadsheet, excel, whatsapp, walkie-talkie, radio, phone orders, clipboard, handwritten, runner, courier, usb stick, queue page, cached copy, cached version, stale data, stale copy, 4g, protection path, alternate route, alternative, generator, mobile till, dual running, snapshot, last checkpoint`,
  },
];

/** Acts that stop harm whatever thing they are done to. "verb" or "verb particle". */
export const STABILISING_ACTS: ReadonlySet<string> = new Set(
  `roll back, rollback, revert, back out, undo, fail over, failover, switch over, switch off, switch back, turn off, toggle off, flip off, flip back, flip over, shut off, cut over, cut off, take down, take offline, power cycle,
  restart, reboot, bounce, recycle, reload, reset, disable, deactivate, suspend, pause, halt, freeze, throttle, rate-limit, ratelimit, shed, quarantine, isolate, contain, cordon, drain, divert, redirect, reroute, re-route, repoint, re-point, evict, detach, unplug, disconnect,
  revoke, restore, replay, reprocess, promote, demote, hotfix, hot-fix, hot-patch, hotpatch, re-image, reimage, rebalance, reseed, resync, reinstate, renew, reissue, roll forward, scale up, scale out, scale down, spin up, stand up, bring up, shut down, close off, block, ban, blacklist, blocklist, blackhole, black-hole, unload, offload, fence, backfill, re-enable, withdraw, recall, sidestep, stop, kill, terminate, unblock, unlock, rebuild, reindex, patch, re-point, swap over, kick over, move over, cut back, flip over, put back, set back, change back, take back, move back, turn back, load back, point back, bring back, take out, pull back, turn down, set to, comment out, dial back, ramp down, tear down, spin down, rerun, re-run, re-flash, reflash, reinstall, re-install, reconnect, replug, re-deploy, redeploy, override, defer, postpone, re-queue, requeue, deprioritise, whitelist, allowlist, safelist, firewall, sandbox, ringfence, ring-fence, hand-correct`
    .split(',')
    .map((act) => act.trim()),
);

/** Acts that stop harm when they are done to something of one of the classes. */
export const ACTS_ON: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    capacity: `increase, raise, bump, bump up, double, triple, extend, widen, lower, reduce, halve, cap, limit, turn up, set, turn down, dial down, dial back, cut, trim, add, enlarge, expand, scale, resize, grow, restrict, tighten, relax, loosen, lift`,
    load: `move, move over, shift, shift over, send, steer, point, migrate, flip, transfer, spread, swing, push, pull out, repoint`,
    removable: `pull, pull back, cut, take out, remove, drop, close, shut, lock, lock down, flip, toggle, kill off, hold back, abort, cancel, uninstall, unwind, yank, rip out, comment out, hide, unpublish, shoot, delete, pin, flash, load, repair, correct`,
    'spare-part': `swap, swap out, swap in, replace, change out, rotate, reseat, install, renew, exchange`,
    clutter: `clear, clear out, flush, purge, empty, delete, free, free up, truncate, prune, release, vacuum, drain, wipe, remove, skip, archive`,
    fallback: `switch, fall back, go back, move, put, use, serve, revert, flip, roll, write, take over, resort, print, sell, point, load, boot, fall, change, shift, send, swap, pin, restore, route, set, correct, rebuild, go back, process, direct`,
  })
    .flatMap(([name, acts]) => acts.split(',').map((act) => [act.trim(), name] as const))
    .reduce(
      (map, [act, name]) => map.set(act, [...(map.get(act) ?? []), name]),
      new Map<string, string[]>(),
    ),
);

/** Acts that undo a change: whoever does them, whatever they are done to, they are no cause. */
export const REVERSING: ReadonlySet<string> = new Set(
  `roll back, rollback, revert, back out, undo, fail over, failover, switch over, restart, reboot, restore, reroute, redirect, divert, drain, isolate, quarantine, throttle, rate-limit, scale up, scale out, put back, set back, take back, switch back, roll forward, repoint, power cycle, withdraw, recall, replay, reprocess`
    .split(',')
    .map((act) => act.trim()),
);

const ACT_NOUN =
  'rollback|roll-back|revert|failover|fail-over|restart|reboot|hotfix|cutover|switchover|power cycle|kill switch|bypass';

/** The act as a noun, where words say that it took place. */
export const ACT_NOUNS: readonly string[] = [
  `(do|run|perform|execute|initiate|trigger|start|complete|order|call|approve|carry|make|push|ship|merge|deploy|apply|issue|opt|choose|go|take|force|kick|pull|hit|launch|request|direct|use|try|begin) (out|on|for|off|with|through|in)? (the|a|an|my|our|his|her|their|this|that)? (immediate|quick|full|clean|manual|emergency|controlled|rolling|partial|complete|regional|database|staged|forced)? (#NOUN)? (${ACT_NOUN})`,
  `(after|with|of|following|once|since|until|during|via|through|from) (the|a|our|my|his|her|this|that) (manual|emergency|rolling|full|quick)? (${ACT_NOUN}) !(#NOUN)`,
  `^ (the|a|our|my)? (manual|emergency|rolling|full|quick)? (${ACT_NOUN}) (=was|=finished|=completed|=started|=went|=merged|=done|=took|=ran|=brought|=at|=live|=in|=deployed|=shipped|=out|:|#NUM|@clock)`,
  `(#PROPN|i|we|he|she|they) .. (take|do|run|own|handle|drive|lead|start) the (${ACT_NOUN}) !(#NOUN)`,
  `(agree|decide|settle) (on|for|upon) (a|the) (${ACT_NOUN})`,
];

/** A second way, or a correction by hand, named as such. */
export const FALLBACK_IDIOMS: readonly string[] = [
  // Read as an ordinal and a noun by the tagger.
  "(would|will|'d) first (switch|roll|flip|turn|restart|fail|drain|block|scale|pause|stop|disable|revert|shift|pull|throttle|cap|isolate)",
  '(put|take|place|set|leave|bring|switch|get) .. (into|in|to|on|onto) (read-only|read only|maintenance mode|maintenance|a waiting room|safe mode|degraded mode|manual mode|bypass|standby|stand-by|quarantine|offline mode)',
  '(put|place|set|hang|stick|throw) .. (behind|in front of) (a|the|of)? .. (waiting room|queue|queue page|proxy|waf|firewall|rate limit|login|cdn|ticket shop|shop|site)',
  '(introduce|put up|put in|set up|enable|activate|turn on|switch on|bring in|open|install) (a|the|an)? .. (waiting room|queue page|maintenance page|holding page|rate limit|rate limiter|throttle|read-only mode|static page|banner|kill switch|bypass|second line|extra lane|temporary queue|captcha|cap)',
  '(we|i|they|team|staff|desk|ward|clerk|nurse|registrar|he|she) (#ADV)? (switched|moved|went|fell back|sold|wrote|worked|carried on|ran|shifted|changed) .. (on|to|with|by|using|from) (the|a)? (paper|pen and paper|handwritten|manual|spreadsheet|clipboard) (#NOUN|$|,|until|while|and|for|process|@clock)',
  '(write|wrote|take|took|record|sell|sold|print|issue|enter|entered|process|correct|corrected|fix|rebuild|rebuilt|edit|set|move|moved|open|opened|release|released|do|did|switch|load|key|sign|book|check in) .. (by hand|manually|on paper)',
  '(tell|ask|instruct|told|asked|let|have|had) .. to (use|write|take|work|go|switch|fall back|sell|print|enter|book|call|run|pay) .. (paper|offline|manual|manually|by hand|the old|the backup|spreadsheet|phone|cash|other|previous)',
  '(primary|flag|feature|switch|retries|sync|job|presale|scoring) off (,|$|and|at|for|@clock)',
  '(take|pull|put|swap) .. (out|away|aside) (of (rotation|service|the (pool|map|cluster|load|rotation|index|queue|mix)))',
  '(put|took|set|pull|go|went|flip|switch|move|roll|moved|get|got) .. (back (to|in|on)) (the|version|its|our)? (previous|last|old|older|earlier|version|former|place|@number|good|stable|prior)',
  '(take|took|pull|pulled|bring|get) (the|our|that|this) .. (release|version|model|build|node|server|host|change|update) .. (out|back|off|down)',
  '(flush|flushed|clear|cleared|purge|purged) (the|its|our|all|every) .. (cache|queue|session|dns|table|log|disk|buffer|lock)',
  '(double|doubled|triple|raise|raised|increase|increased|bump|bumped|add|added) (the|our|two|three|four|more|another|extra|@number|some) .. (worker|node|server|replica|instance|consumer|memory|capacity|limit|pod|timeout|pool|disk|broker|connection|lifetime|ttl)',
  '(pay|send|issue|make|refund|refunded) (out|the|all|full|a)? (refund|refunds|customers|them)',
  '(switch|switched|set|put|flip|flipped) (the|all|our|every) .. (to|into|on) (local|free|manual|offline|open|static|emergency|safe|degraded|basic|"|accept|backup|bypass) ',
  '(change|changed|correct|corrected|edit|edited|fix|amend) (the|their|those|all)? .. (record|data|entry|total|balance|row|price|label|alias) .. (by hand|manually|directly)',
  '(relabelling|entering|typing|sorting|counting|releasing|confirming) .. by hand',
  '(power|powered|fire|fired|boot|booted) (up|on)? (the|our|an) .. (old|spare|backup|standby|emergency|second|other) #NOUN',
  '(i|we|he|she|technician|team) (took|take|pulled|moved) the .. (out of|off) the (path|pool|rotation|cluster|page|rota|air|network|mix)',
  '(refund|refunds|replacement|replacements|corrected invoices) (go|went) out',
  '(send|sent) .. (technician|engineer|people|driver|van|runner|staff|someone) .. (to|with|by) .. (by hand|manually|spare|reset|open|swap|replace|restart)',
  '(pull|pulled) the (plug|cable|release|update|fuse|lever)',
];

/** "Fixed it", "applied a workaround": a step, and which one stays unsaid. */
export const HALF_TOLD: readonly string[] = [
  '(apply|put|use|find|have|deploy|implement|build|write|make|set|ship|do|push|try|introduce|work|create|add|install|roll|be|get|agree|arrange|release) (up|out|in|on|together|#PRON|about|with)? (just|already)? (the|my|a|our|some|an|any)? (quick|temporary|interim|short-term|small|first|provisional|little|makeshift|dirty|emergency|simple)? (workaround|work-around|work around|fix|patch|hotfix|band-aid|stopgap|bodge|trick|temporary measure|temporary solution|temporary change|temporary arrangement|way (around|round)|temporary|sticking plaster|provisional solution|solution)',
  '(a|the|some) (temporary|quick|interim|provisional|short-term|makeshift|stopgap|emergency) (fix|measure|solution|arrangement|change|workaround|patch|remedy|thing) (be|have|get|hold|held|was)',
  '(workaround|fix|patch|something provisional|something temporary) (be|have been)? (find|found|put|applied|deployed|in place|made|set|released|rolled|went|hold|held)',
  '^ (#PRON|#PROPN|#NOUN|the team|and|then)? (then|quickly|finally|immediately|just|eventually|soon|have|had)? (fixed|bodged|mitigated|solved|remedied|rectified|patched|repaired|resolved|stabilised|stabilized|contained|fix|resolve|solve) (it|this|that|the (#NOUN)? (problem|issue|incident|outage|fault|bug|error|thing|situation|mess|system|server|service)|everything|things|them)',
  '(we|i|he|she|they|team|engineers|others|people|guys|#PROPN|dba|developer) (then|quickly|finally|eventually|soon|managed to|just|have|had|also|could|were able to|was able to)? (fixed|bodged|mitigated|solved|remedied|rectified|patched|repaired|resolved|stabilised|stabilized|contained|fix|resolve|solve|sorted|cured) (out)? (it|this|that|the (#NOUN)? (problem|issue|incident|outage|fault|bug|error|thing|situation|mess|system|server|service)|everything|things|them|the rest)',
  '(it|that|this|problem|issue) (be|get) (quickly|then|later|soon)? (fixed|sorted|sorted out|patched|mitigated|bodged|solved) (with|by|out with|from|through|on)',
  '(get|bring|got|brought|bodge|bodged|had|nurse) (it|everything|the (#NOUN)? (system|service|site|platform|server|thing)) (back|running|alive|up|working|going)',
  '(with|find|found|have) (a|some|little|small) (small|little|clever)? (trick|workaround|work-around|way around)',
  '(put|had|set) (something|things|a few things|a thing|some things|measures) (in|into) place',
  '(do|did|try|tried|change|changed) (something|some things|a few things|a bit|various things|some magic|some stuff) .. (with|on|in|about|to|$)',
  '(take|took) (the|some|immediate|all|quick|corrective)? (necessary|needed|immediate|corrective|appropriate|right|required)? (steps|measures|actions|action) (to|at|and|,|$)',
  '(edit|edited|push|pushed|ship|shipped) (it|the (config|patch|fix|change)|a (change|patch|fix)|something) (live|by hand|straight|directly|that)',
  '(write|wrote) the fix',
];

/** Another meaning of the verb, or a thing that stops no harm. */
export const NOT_THE_OBJECT: readonly string[] = [
  '(roll|rolled|pull|pulled|push|pushed|move|moved|shift|turn) (my|his|her|the|a|our)? .. (chair|carpet|sleeve|breath|eye|head|table|desk)',
  '(hold|held|pull|pulled|stop|stopped|cut|move|moved|call|set|run|took|take|drop|close|closed|open|opened|postpone|start) (a|an|the|our|another|that|this|up|off|down|in)? .. (meeting|session|review|call|bridge|retro|line|door|people|team|everyone|everybody|whoever|lead|dba|breath|step|deadline|ticket|incident|laptop|case|channel|room|email|mail|notes|statement|message|update|poll|whiteboard|conversation|debate|discussion|war room|expert|colleague|crew|half (the|of the) room)',
  '(stop|stopped|halt|pause|paused) (and|to|for|talking|thinking|looking|guessing|myself|worrying|arguing|everyone|everybody|all (debate|discussion))',
  '(kill|killed|shut|reset) (time|expectation|the mood|my)',
  '(freeze|froze|frozen) .. (room|panic|screen|everyone)',
  '(reload|refresh|reloaded|refreshed) (the)? (page|dashboard|browser)',
  '(replay|replayed|replaying|restore|restored) .. (last (year|month)|in staging|test copy|recording|timeline|confidence|trust|calm|order|piano|faith|peace)',
  '(pull|pulled|move|moved|get|brought|bring) (in|up|together|out) (the|a|an|whoever|someone|our|two|more)? .. (log|logs|graph|dashboard|lead|dba|engineer|people|expert|runbook|metrics|owner|team|list|map|deploy history|config|phone|laptop)',
  '(switch|move|turn) (to|over to|into) (the|a)? (bridge|channel|call|teams|zoom|slack|other topic)',
  '(block|blocked) (drain|street|calendar|time|view)',
  '(banned|hotfix) (in|-)',
];

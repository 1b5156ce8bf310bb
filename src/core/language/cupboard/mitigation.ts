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
    entries: `release, build, deploy, deployment, rollout, version, update, change, plug, cable, link, network, node, host, server, card, traffic, feed, connection, line, power, mirror, query, job, process, session, script, task, batch, import, export, campaign, flag, feature,
      access, account, key, token, key pair, certificate, rule, port, integration, vendor, partner, module, plugin, extension, service, mirror link, wi-fi, wifi, fuse, breaker, switch, valve, gate, queue, consumer, worker, replica, shard, member, cron, schedule, banner, page, device, laptop, box, machine`,
  },
  {
    name: 'spare part',
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
      satellite link, second line, 4g, protection path, alternate route, alternative, generator, mobile till, dual running, snapshot, last checkpoint`,
  },
];

/** Acts that stop harm whatever thing they are done to. "verb" or "verb particle". */
export const STABILISING_ACTS: ReadonlySet<string> = new Set(
  `roll back, rollback, revert, back out, undo, fail over, failover, switch over, switch off, switch back, turn off, toggle off, flip off, flip back, flip over, shut off, cut over, cut off, take down, take offline, power cycle,
  restart, reboot, bounce, recycle, reload, reset, disable, deactivate, suspend, pause, halt, freeze, throttle, rate-limit, ratelimit, shed, quarantine, isolate, contain, cordon, drain, divert, redirect, reroute, re-route, repoint, re-point, evict, detach, unplug, disconnect,
  revoke, restore, replay, reprocess, promote, demote, hotfix, hot-fix, hot-patch, hotpatch, re-image, reimage, rebalance, reseed, resync, reinstate, renew, reissue, roll forward, scale up, scale out, scale down, spin up, stand up, bring up, shut down, stand down, close off, block, ban, blacklist, blocklist, blackhole, black-hole, mute, unload, offload, fence, backfill, re-enable, downgrade, withdraw, recall, retract, invert, sidestep, stop, kill, terminate, unblock, unlock, rebuild, reindex, patch, re-point, swap over, kick over, let fail`
    .split(',')
    .map((act) => act.trim()),
);

/** Acts that stop harm when they are done to something of one of the classes. */
export const ACTS_ON: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    capacity: `increase, raise, bump, bump up, double, triple, extend, widen, lower, reduce, halve, cap, limit, turn up, turn down, dial down, dial back, cut, trim, add, give, enlarge, expand, scale, resize, grow, restrict, tighten, relax, loosen, lift`,
    load: `move, move over, shift, shift over, send, steer, point, migrate, flip, transfer, spread, swing, push, pull out, cut, hold, drop, let`,
    removable: `pull, pull back, cut, take out, remove, drop, close, shut, lock, lock down, flip, toggle, kill off, hold back, abort, cancel, uninstall, expire, tear down, unwind, yank, rip out, comment out, hide, unpublish, hold, let`,
    'spare part': `swap, swap out, swap in, replace, change out, rotate, reseat, install, renew, exchange`,
    clutter: `clear, clear out, flush, purge, empty, delete, free, free up, truncate, prune, release, vacuum, drain, wipe, remove, skip, archive`,
    fallback: `switch, fall back, go back, move, put, use, serve, fail, work, revert, carry on, flip, roll, write, take over, start, handle, process, enter, resort, print, sell, point, load, boot, keep`,
  })
    .flatMap(([name, acts]) => acts.split(',').map((act) => [act.trim(), name] as const))
    .reduce(
      (map, [act, name]) => map.set(act, [...(map.get(act) ?? []), name]),
      new Map<string, string[]>(),
    ),
);

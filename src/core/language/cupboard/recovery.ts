import type { WordClass } from '../lexicon';

/** How it ended: words for coming back, for normal, for what is measured and how it is checked. */
export const RECOVERY: readonly WordClass[] = [
  {
    name: 'measure',
    reason: 'what one reads off to see whether a service is well',
    entries: `error rate, success rate, failure rate, error, errors, failure, decline, latency, response time, throughput, p95, p99, p50, lag, consumer lag, replication lag, queue, queue depth, backlog, orders, order volume, order rate, sales, conversion, conversion rate,
      sign-in, sign-up, login, logins, logon, checkout, payment, payments, transaction, booking, bookings, traffic, volume, request rate, call volume, call rate, call, ticket, complaint, count, record count, row count, checksum, control total, total, balance, availability, uptime, cpu, memory, load, usage, utilisation, utilization, temperature, pressure, voltage,
      packet loss, loss, jitter, scan rate, intake, print, label, rejects, reject, quality score, burn rate, error budget, synthetic, synthetic check, health check, check, probe, dashboard, graph, metric, metrics, number, numbers, figure, figures, alert, alarm, timeout, timeouts, retry, retries, hit rate, delivery, deliveries, parcel, message, messages, dead letter, dlq, mail, desk, till, tills, counter, counters, kiosk, kiosks, door, doors, camera, cameras, screen, screens, report, file, files, line, ward, wards, bed, lane, lanes, platform, heartbeat, ping, 5xx, 500s, 502s, 503s, 4xx, disk, heap, connection, connections, sessions, click rate, null ratio, approval rate, fill rate, freshness`,
  },
  {
    name: 'normal',
    reason: 'where a measure ends up when things are well',
    entries: `normal, baseline, usual, back to normal, usual level, usual rate, steady, stable, healthy, green, clean, flat, zero, nil, nought, pre-incident, expected, within slo, within sla, target, before, as before, the day before, the week before, typical, clear, ordinary, caught up, drained, empty, gone, nominal, flawless, in sync, matched, reconciled, complete, completed`,
  },
  {
    name: 'come back',
    reason: 'verbs of a service or a measure that gets well',
    entries: `recover, restore, return, come back, go back, be back, normalise, normalize, stabilise, stabilize, settle, settle down, drop, drop back, drop off, fall, fall back, decline to, climb, climb back, rise back, subside, ease, clear, clear up, drain, catch up, flatten, level off, resume, reconnect, re-register, heal, resolve, stop, cease, vanish, disappear, hold, stay, remain, pass, succeed, match, reconcile, tally, balance, agree, sink, go to zero, go quiet, turn green, go green, reach, hit, work, up and running, tick over`,
  },
  {
    name: 'verify',
    reason: 'how one makes sure',
    entries: `verify, confirm, check, validate, test, watch, monitor, observe, see, count, compare, replay, reconcile, measure, smoke test, smoke-test, spot-check, sample, prove, make sure, ensure`,
  },
];

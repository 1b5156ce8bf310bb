import type { WordClass } from '../lexicon';

/** Things that run, and the acts that change them. Lemmas, so singular covers plural. */
export const SYSTEMS: readonly WordClass[] = [
  {
    name: 'system',
    reason: 'a machine, program, process or thing: it can fail without anybody being blamed',
    entries: `system, service, server, database, db, cluster, node, pod, container, host, machine, box, instance, vm, app, application, site, website, portal, platform, page, api, endpoint,
      gateway, proxy, load balancer, balancer, firewall, router, switch, network, link, line, circuit, cable, fibre, disk, volume, array, storage, queue, topic, broker, cache, index, table, schema, replica, primary,
      standby, secondary, backup, restore, snapshot, pipeline, build, deploy, deployment, release, rollout, rollback, canary, migration, job, cron, cron job, scheduler, worker, consumer, producer, batch, script,
      query, transaction, request, call, connection, pool, connection pool, thread, process, memory, cpu, heap, gc, certificate, cert, token, secret, key, credential, password, licence, license, domain, dns, record, zone,
      flag, feature flag, feature, config, configuration, setting, parameter, default, limit, threshold, timeout, retry, alert, alarm, monitor, monitoring, dashboard, check, health check, probe, log, metric, trace,
      test, test suite, suite, ci, gate, process, procedure, checklist, runbook, playbook, tool, tooling, console, prompt, screen, form, template, library, dependency, package, version, patch, upgrade, update, change,
      code, regex, expression, parser, import, importer, export, feed, file, batch file, data, record, message, event, webhook, integration, connector, sensor, controller, plc, firmware, device, printer, scanner, kiosk, till,
      terminal, robot, machine, generator, ups, power supply, rack, data centre, data center, region, availability zone, zone, chiller, cooling, checkout, login, payment, search, order, booking, basket, cart, billing, payroll`,
  },
  {
    name: 'tool',
    reason: 'a named product; a capital letter that is no person',
    entries: `datadog, prometheus, alertmanager, grafana, pagerduty, opsgenie, cloudwatch, splunk, new relic, nagios, zabbix, icinga, sentry, pingdom, dynatrace, appdynamics, elastic, elasticsearch, kibana, logstash,
      honeycomb, jaeger, victorops, statuspage, uptimerobot, site24x7, solarwinds, prtg, librenms, sensu, checkmk, crowdstrike, defender, guardduty, siem, edr, ids, waf, great expectations, dbt, airflow,
      slack, teams, zoom, jira, servicenow, zendesk, freshdesk, confluence, github, gitlab, bitbucket, jenkins, argo, argocd, spinnaker, terraform, ansible, puppet, chef, helm, istio, envoy, nginx, haproxy, traefik,
      kubernetes, k8s, docker, openshift, nomad, consul, vault, etcd, kafka, rabbitmq, sqs, sns, kinesis, pulsar, redis, memcached, postgres, postgresql, mysql, mariadb, mongodb, mongo, cassandra, dynamodb, oracle, sql server, aurora, rds,
      s3, ec2, lambda, ecs, eks, route 53, cloudfront, iam, vpc, active directory, okta, auth0, sso, ldap, exchange, sharepoint, outlook, office 365, windows, linux, java, python, node, react, rails, django, spring, netscaler, f5, vmware, citrix, black friday, christmas, easter, monday`,
  },
  {
    name: 'stabilise',
    reason: 'a verb that stops harm when it is done to a system',
    entries: `roll back, roll it back, roll everything back, rolled back, rollback, revert, back out, back it out, undo, fail over, failover, failed over, switch over, switch to, switch back, cut over, fall back, restart, reboot, bounce, recycle, power cycle, power-cycle, reload, reset,
      scale, scale up, scale out, resize, add capacity, disable, turn off, switch off, switch it off, turn it off, toggle off, kill, kill switch, stop, halt, pause, suspend, freeze, shed, throttle, rate-limit, rate limit, ratelimit, cap,
      block, ban, blacklist, blocklist, quarantine, isolate, contain, cordon, drain, divert, redirect, reroute, re-route, repoint, re-point, route around, steer, shift, move, evict, detach, unplug, disconnect, pull, revoke, rotate, lock, lock down, lock out,
      restore, recover from, rebuild, replay, reprocess, promote, demote, patch, hotfix, hot-fix, hot-patch, mitigate, stabilise, stabilize, work around, workaround, bypass, swap, replace, flush, purge, clear, free up, increase, raise, bump, widen, extend, lower, reduce, take out of rotation, take out, pin, renew, reissue`,
  },
];

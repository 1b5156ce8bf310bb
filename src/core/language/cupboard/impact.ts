import type { WordClass } from '../lexicon';

/** Whom a service serves, what they do with it, and how its failure reaches them. Lemmas. */
export const IMPACT: readonly WordClass[] = [
  {
    name: 'served',
    reason: 'somebody outside the responding team for whom the service is there',
    entries: `customer, client, user, end user, end-user, consumer, subscriber, member, shopper, buyer, purchaser, payer, punter, patron, guest, visitor, caller, client company, client firm,
      cardholder, card holder, account holder, accountholder, policyholder, policy holder, merchant, seller, tenant, account, bidder, beneficiary, payee, creditor, debtor, depositor,
      traveller, traveler, passenger, commuter, rider, cyclist, motorist, flyer, flier, partner, business partner, holidaymaker, tourist, hotel guest, family, parent, guardian, kid, child, toddler, teenager, pupil, student, learner, freshman, undergraduate,
      patient, inpatient, outpatient, expectant mother, mother, father, carer, caregiver, diabetic, donor, recipient, citizen, resident, inhabitant, pensioner, retiree, taxpayer, claimant, jobseeker, refugee,
      household, homeowner, home owner, landlord, renter, lessee, leaseholder, voter, public, constituent, player, gamer, viewer, listener, reader, streamer, spectator, fan, supporter, season-ticket holder, audience, follower, creator, influencer, author,
      investor, trader, borrower, lender, saver, banker's client, bank customer, shareholder, policy owner, annuitant, crypto holder, wallet holder, retailer, wholesaler, restaurant owner, restaurateur, shop owner, shopkeeper, store owner, business customer,
      farmer, grower, fisherman, haulier, forwarder, shipper, consignee, customs broker, exporter, importer, dealer, dealership, estate  realtor, letting  travel  agency customer, broker, adviser, advisor, partner bank, reseller, franchisee,
      advertiser, publisher, podcaster, volunteer, attendee, delegate, exhibitor, ticket holder, ticketholder, fare payer, concertgoer, theatregoer, moviegoer, churchgoer, congregation, worshipper, competitor, athlete,
      api consumer, api customer, third-party developer, integrator, enterprise customer, enterprise client, user base, customer base, userbase, paying customer, internal user, internal customer, prepaid user, contract customer, prosumer, addressee, freelancer on our platform, babysitter, tutor, landlady, lodger, prisoner, inmate, visitor in the museum, museum visitor, gym-goer, gym member, swimmer, golfer, pet owner, dog owner, ev driver, motorcyclist, hgv driver, trucker, lorry driver, cab driver,
      taxi driver, delivery driver, bus driver, train driver, courier, deliverer, drivers, gig worker, job  asylum seeker, next of kin, bereaved family, bride,`,
  },
  {
    name: 'worker',
    reason: 'somebody at work elsewhere who needs the system for the job; may be a responder too',
    entries: `staff, employee, workforce, worker, everyone in the office, crew, ward staff, shop staff, store staff, branch staff, counter staff, front desk, reception, receptionist, sister, matron, nurse, midwife, doctor, clinician, physician, surgeon, anaesthetist,
      consultant, registrar, gp, paramedic, ambulance crew, dispatcher, controller, pharmacist, radiographer, radiologist, lab technician, lab, phlebotomist, therapist, dentist, vet, hygienist, healthcare assistant, porter, social worker, caseworker, case worker, housing officer, probation officer, police officer,
      officer, constable, firefighter, fire crew, teacher, lecturer, professor, tutor, invigilator, examiner, school secretary, headteacher, librarian, researcher, scientist, cashier, teller, till operator, checkout operator, barista, waiter, waitress, server staff, chef, kitchen, bartender,
      call handler, call-centre agent, call centre agent, call center agent, contact centre agent, agent, support agent, adviser on the phones, clerk, registry clerk, bookkeeper, accountant, auditor, underwriter, claims handler, actuary, loan officer, mortgage adviser, branch manager, store manager, shop manager, site manager, area manager,
      warehouse staff, picker, packer, forklift driver, loader, stevedore, docker, crane driver, crane operator, planner, scheduler, dispatcher, driver, conductor, guard, pilot, captain, cabin crew, ground crew, gate agent, check-in agent, signaller, skipper, sailor, machine operator, machinist, line operator, line worker, fitter,
      welder, assembler, electrician, plumber, technician in the field, field engineer, field technician, field crew, quant, editor, journalist, reporter, producer, newsroom, salesperson, sales rep, sales team, rep, recruiter, hr team, finance team, payroll team,
      finance manager, finance director, underwriting team, trading desk, dealer desk, lawyer, solicitor, paralegal, notary, judge, court clerk, priest, coach, trainer, instructor, personal trainer, hairdresser, stylist, beautician, housekeeper, caretaker, night porter, ranger, inspector, surveyor, auditor, customs officer`,
  },
  {
    name: 'insider',
    reason: 'a job that responders have too: served only where a whole group cannot do its work',
    entries: `engineer, developer, dev, programmer, designer, architect, analyst, data scientist, data engineer, scientist, tester, operator, administrator, admin, consultant, contractor, manager, director, department, team, squad, group, unit, office, desk, department head, executive, internal team, product team, feature team, product manager, head, colleague`,
  },
  {
    name: 'venue',
    reason: 'a place or body that is served, and stands for the people in it',
    entries: `branch, store, shop, outlet, supermarket, site, depot, warehouse, school, primary school, university, college, campus, nursery, hospital, clinic, surgery, ward, theatre list, pharmacy, practice, care home, hotel, hostel, gym, restaurant, cafe, pub, bar, cinema, theatre, theater, museum, stadium, venue, library,
      borough, council, county, municipality, town hall, ministry, agency, police force, court, airport, port, harbour, terminal, station, platform screen, plant, factory, mill, line, production line, assembly line, packing line, conveyor, counter, till, kiosk, front  office, headquarters, household, home, building, block of flats, apartment,
      village, town, city, district, county, state, country, island, company, business, firm, enterprise, organization, charity, bank, credit union, insurer, broker firm, retailer, airline, utility, farm, vineyard, mine, quarry, rig, ship, vessel, ferry, fleet, bus, train, tram, lorry, truck, ambulance,
      franchise, agency, newspaper, newsroom, broadcaster, station, church, parish, prison, charging point, charger, petrol station, gas station, filling station, garage, dealership, workshop, studio, salon, spa, holiday park, campsite, marina, caller, chain, brand`,
  },
  {
    name: 'anyone',
    reason: 'people without a name; outsiders where what fails is something that a customer does',
    entries: `people, everyone, everybody, anyone, anybody, whoever, folk, folks, they, those, nobody, no one, no-one, none, not a single one, not one, many, few, some, several, most, all, hundreds, thousands, dozens, others, another, those who`,
  },
  {
    name: 'trade',
    reason: 'a business quantity: something that is sold, paid, booked or delivered',
    entries: `order, payment, card payment, transaction, sale, booking, reservation, checkout, purchase, refund, payout, payslip, paycheck, paycheque, salary, wage, payroll, invoice, bill, receipt, statement, ticket sale, bus ticket, train ticket, boarding pass, parcel, shipment, delivery, consignment, pallet, flight, departure, lesson, lecture, exam, appointment, consultation, prescription, medication, referral, test result, lab result, claim, quote, loan, loan application, mortgage, deposit, withdrawal, transfer, transfers, standing order, direct debit, top-up, top up, subscription, renewal,
      rent collection, donation, bid, bet, wager, trade, settlement, payin, card tap, card transaction, authorisation, authorization, ride, trip, journey, basket, cart, voucher, coupon, gift card, sign-up, signup, sign up, registration, enrolment, enrollment, listing, campaign, conversion, call-out, callout,
      emergency call, meter reading, declaration, manifest, filing, tax return, permit, licence, passport, visa, ballot, vote, revenue, turnover, takings, income, earnings, sales, gmv, orders, download, gearbox, batch, tonne, ton, carton, case of goods, meal, room night, cover, table booking, seat`,
  },
  {
    name: 'business-function',
    reason: 'a function that customers or the business use, spoken of as a system',
    entries: `checkout, payment, payments, card payment, card payments, online payments, payroll, payroll run, payslip run, invoice run, billing run, pay run, renewal run, dunning run, wage run, payouts, payout, billing, invoicing, ordering, order placement, bookings, online  reservations, ticketing, ticket sale, ticket sales, sign-up, signup, sign-ups, signups, registrations, sign-in, sign-ins, log-in, log-ins,
      login, logins, logging in, refunds, refund, renewals, transfers, settlement, settlements, direct debits, deliveries, shipping, dispatch, fulfilment, fulfillment, click and collect, top-ups, prescriptions, admissions, discharge, enrolment, enrollment, claims, quotes, quote form, order form, booking form, contact form, web  webshop, online  online  storefront, website, site, portal, customer portal, app, mobile app, streaming, playback, telephony, phones, phone lines, broadband, internet access, wi-fi, wifi, tills, till, card machine, card machines, card reader, card readers, card terminals, pos, kiosks, cash machines, atm, ticket machines, turnstiles, online banking, mobile banking, production line, assembly line, packing line, orders, invoices, payslips, payments api, statement run, matchmaking, lobby, trading, payment processing, order processing, sales,`,
  },
  {
    name: 'client-verb',
    reason: 'what only somebody who is served does with a service: to be unable to do it is a loss',
    entries: `pay, buy, purchase, shop, book, rebook, order, reorder, reserve, check out, check in, checkout, log in, log on, log into, log onto, log back in, login, sign in, sign into, sign on, sign up, sign, register, renew, subscribe, unsubscribe, download, upload, stream, watch, listen, play, join, connect, ring out, call out, dial, dial out,
      withdraw, deposit, transfer, top up, trade, bid, bet, invest, browse, submit, apply, enrol, enroll, claim, redeem, cancel, return, collect, board, fly, ride, travel, park, charge, refuel, fill up, clock in, clock out, badge in, badge, enter, leave, unlock, get in, get into, get past, get out, get through, get on, go through,
      donate, vote, sell, checkout, spend, cash out, trade in, print, access, open, use, authenticate, breathe, cook, heat, wash, shower, chat, turn on the heating, view, load, pick a, pick their, choose a, select a, see their, see the, get a, get their, get any, get the, receive, send money`,
  },
  {
    name: 'use-verb',
    reason:
      'what people do with a system at work or at home; ambiguous where responders are the subject',
    entries: `call, ring, phone, text, send, receive, get, see, reach, search, scan, file, amend, change, pick up, pick, drop off, drive, fill, fill in, dispense, prescribe, admit, discharge, chart, document, record, clock, exit, lock, teach, sit, learn, study, ship, dispatch, despatch, pack, deliver, weigh, load, unload, invoice, bill, finish, complete, proceed,
      continue, edit, save, publish, post, message, comment, serve, take, accept, process, issue, place, make, work, do, start, run, verify, reset, activate, switch on, set up, export, import, read, write, find, look up, update, share, move, act, manage, confirm, approve, sync, plan, route, track, trace, refill, eat, drink, stay, sleep, reply, meet, attend, close,
      earn, hear, talk, speak, answer, contact, land, take off, depart, tell, check, order, quote, trade, settle, release, print, produce, build, assemble, weld, mix, pour, irrigate, milk, feed, harvest, dock, refund, exchange, identify, give, operate, treat, test, x-ray, diagnose, triage, transfer, know, say, tell, choose, select, pick a date, ask, go`,
  },
  {
    name: 'suffer',
    reason: 'an active verb whose subject bears the loss',
    entries: `lose, miss, queue, queue up, line up, suffer, struggle, experience, endure, face, stand idle, stand still, sit idle, starve, overpay, underpay, abandon, churn, walk away, walk out, drop out, switch to a competitor, cancel, forfeit, waste, forgo, incur, bear,
      go without, get stuck, be stranded, stay away, fall back, resort, revert to paper, scramble, stall, sleep on, complain, hit a wall, come up empty`,
  },
  {
    name: 'linger',
    reason:
      'a harmless verb that is a loss where it is told how long or where: "sat at the gate for an hour"',
    entries: `wait, stand, sit, hang, freeze, starve, stay, idle, stare, linger, walk, drive, travel, sleep, camp, kick their heels, pile up, back up, gather`,
  },
  {
    name: 'ill-place',
    reason: 'where people wait when a service fails',
    entries: `line, queue, rain, cold, dark, snow, gate, border, lobby, waiting room, pavement, sidewalk, tarmac, runway, platform, kerb, curb, hold music, on hold, corridor, street, car park, parking lot, roadside, outside, idle, still, up to an hour, for hours, overnight, nowhere`,
  },
  {
    name: 'bear',
    reason:
      'what is done to people by a fault (participles with a person as subject, or verbs with one as object)',
    entries: `lock out, lock, shut out, kick out, kick, log out, log off, sign out, throw out, drop, disconnect, cut off, turn away, turn back, send away, send home, strand, stick, block, bar, delay, hold up, leave, charge, double-charge, double charge, overcharge, undercharge, double-bill, bill, rebill, overbill, debit,
      credit, underpay, overpay, pay late, deny, refuse, decline, reject, misroute, misdirect, expose, leak, compromise, disclose, prevent, deprive, bump, rebook, divert, ground, evacuate, mischarge, misbill, misquote, misinform, mislead, downgrade, deactivate, wipe, spam, trap, maroon, inconvenience, rob, defraud, scam, duplicate, cancel, force, oblige, compel, starve, hurt, harm, injure, endanger, penalise, penalize, stall, cheat, overbook, boot, eject, evict`,
  },
  {
    name: 'touch',
    reason: 'says that people were affected, not how',
    entries: `affect, impact, hit, touch, disrupt, bother, inconvenience, trouble, notice, feel, reach, harm, hurt, concern, involve, impair, degrade, upset, annoy, anger, frustrate, confuse, disappoint`,
  },
  {
    name: 'ill-sight',
    reason: 'what a served person sees or gets when the service fails them',
    entries: `error, error page, error message, error screen, blank page, blank screen, blank, white screen, black screen, grey screen, spinner, spinning wheel, loading icon, wheel, nothing, zero, zeros, zeroes, timeout, time-out, 500, 500s, 502, 503, 504, 404, 5xx, failure, failed payment, decline, busy tone, busy signal, dead line, silence, dead air, engaged tone,
      garbage, gibberish, nonsense, duplicate, double charge, duplicate charge, somebody else 's, someone else 's, other people 's, another customer 's, a stranger 's, each other 's, other customers ', instead of, rather than, nothing but, bad, phishing, scam, mistaken, erroneous, by mistake, in error, that was n't theirs, negative, inflated, exorbitant, mismatched, random, strange, wrong, incorrect, stale, outdated, out-of-date, old, yesterday's, missing, empty, broken, corrupt, corrupted, slow, sluggish, laggy, frozen, garbled, blurry, grey, expired, invalid, unavailable, not found, access denied,
      login screen, maintenance page, captcha, loop, crash, glitch, buffering, lag, latency, delay, queue, wait, waiting time, loading time, downtime, dropout, dropped call, outage, late, twice, double, nobody, half, partial, incomplete, mangled, scrambled, upside down, negative balance, overdraft, penalty, late fee`,
  },
  {
    name: 'by-hand',
    reason: 'people fall back on work without the system',
    entries: `by hand, on paper, paper, pen and paper, pen, pencil, paper form, paper chart, paper list, paper ticket, manually, manual, whiteboard, spreadsheet, by phone, over the phone, in cash, cash only, cash, fax, by fax, from memory, the old way, walkie-talkie, clipboard, notebook, handwritten, hand-written`,
  },
  {
    name: 'tell',
    reason: 'somebody is told something: whom it goes to is an audience and bears no loss',
    entries: `tell, inform, update, notify, email, e-mail, mail, message, brief, write, send, reassure, warn, advise, alert, apologise, apologize, contact, call, phone, ring, text, thank, communicate, explain, reply, answer, respond, ask, keep, address, announce, publish, post, let, give, credit, compensate, reimburse, refund, offer, invite, help, serve, support, onboard, talk, speak, listen`,
  },
  {
    name: 'well-again',
    reason: 'the loss is over: people have the service back',
    entries: `again, back, restored, recovered, normal, normally, no longer, resumed, refunded, reimbursed, compensated, successfully, fully operational, back to normal, went through, in the clear, made whole`,
  },
  {
    name: 'ill-state',
    reason: 'a state that people or a place are left in',
    entries: `stuck, unable, stranded, offline, idle, blind, late, unpaid, empty-handed, without, down, out of action, out of service, in the dark, cut off, at a standstill, standstill, on hold, locked out, logged out, signed out, kicked out, shut out, delayed, double-charged, double-billed, overcharged, waiting, queueing, queuing, idle, inoperable,
      helpless, disconnected, dead in the water, left waiting, left hanging, left without, kept waiting, in limbo, out of pocket, overdrawn, unreachable, snowed under, on paper, closed, shut, exposed, at risk, in danger, no dial tone, no service, inaccessible, guessing, hanging, staring, penalised, penalized, uncovered, uninsured, unprotected, short-staffed, understaffed, overwhelmed, swamped`,
  },
  {
    name: 'utility',
    reason: 'what a home, a ward or a shop is cut off from',
    entries: `dial tone, power, electricity, water, gas, heat, heating, light, lights, signal, service, internet, internet access, wifi, wi-fi, broadband, connection, connectivity, access, data, phone, phone line, tv, picture, sound, cooling, air conditioning, hot water, coverage, network, card payment, cash, fuel`,
  },
  {
    name: 'ill-mood',
    reason: 'how people feel about it',
    entries: `angry, unhappy, upset, furious, confused, annoyed, frustrated, worried, affected, impacted, livid, cross, not amused, displeased, dissatisfied, nervous, alarmed, mad, irate`,
  },
  {
    name: 'fail-verb',
    reason: 'what an order, a payment or a delivery does when it goes wrong',
    entries: `fail, drop, fall, decline, bounce, stop, halve, plummet, collapse, tank, crash, hang, freeze, break, break down, stall, disappear, vanish, evaporate, double, duplicate, pile up, back up, lose, miss, delay, reject, refuse, cancel, abandon, dip, sink, slump, time out, error, error out, block, corrupt, miscalculate, misprice, misroute,
      postpone, ground, affect, impact, hit, hold up, strand, stick, spoil, scrap, rot, truncate, mangle, suspend, interrupt, disrupt, deny, void, overcharge, undercharge, underpay, overpay, halt, go down, fall over, fall through, die, slow, throw, shrink, evaporate, dry up, go missing, go unpaid, go astray, go dark, go unanswered, queue up, wait, overrun, expire, lapse, reprint, return`,
  },
  {
    name: 'fail-state',
    reason: 'the state of an order, a payment or a function that went wrong',
    entries: `late, down, wrong, missing, 0, unpaid, twice, stuck, failing, slow, unavailable, broken, offline, errors, 5xx, 500s, 503s, blank, empty, error, not working, behind, out, in limbo, lost, gone, dead, unreachable, inaccessible, overdue, off sale, unusable, degraded, flaky, erroring, frozen, zero, dark, nowhere, out of service, out of action, not opening, not loading, doubled, double, cannot, can not, could not, can n't, could n't, does n't, do n't, wo n't, not, absent, the same, hanging, crash, crashing, timing out, unresponsive, sluggish, crawling, at a standstill, up in the air, incorrect, on the floor, flat, duplicate, duplicated, incomplete, unprocessed, unanswered`,
  },
];

-- A day on which a unit opens at other times: null periods mean closed all day. `source` names the calendar it was imported from.
alter table closed_days add column periods text;
alter table closed_days add column source text;

-- What holds for new cases of a unit and below, the newest version first; a case keeps its own copy.
create table policies (
  id text primary key,
  unit_id text not null references units (id),
  severity text not null check (severity in ('alert', 'critical')),
  version integer not null,
  body text not null,
  made_by text references people (id),
  created_at text not null,
  unique (unit_id, severity, version)
);

-- Who is away, from when until when, and who stands in.
create table absences (
  id text primary key,
  person_id text not null references people (id),
  from_at text not null,
  until_at text not null,
  deputy_id text references people (id),
  reason text,
  set_by text references people (id),
  created_at text not null,
  begun_at text,
  ended_at text
);
create index absences_person on absences (person_id, until_at);
create index absences_to_come on absences (until_at) where ended_at is null;
insert into absences (id, person_id, from_at, until_at, created_at, begun_at)
  select id, id, created_at, away_until, created_at, created_at from people where away_until is not null;
alter table people drop column away_until;

-- When somebody leaves or left, and who gets what they leave open.
alter table people add column left_at text;
alter table people add column heir_id text references people (id);
create index people_leaving on people (left_at) where active = 1 and left_at is not null;

alter table cases add column about_manager integer not null default 0 check (about_manager in (0, 1));
-- The people it is about, as a JSON list of ids: they never see it, wherever they work later.
alter table cases add column barred text not null default '[]';
alter table cases add column taken_by text references people (id);
alter table cases add column cause_detail text;
alter table cases add column hold_until text;

create table holds (
  id text primary key,
  case_id text not null references cases (id),
  reason text not null,
  started_at text not null,
  until_at text not null,
  asked_by text references people (id),
  consented_by text references people (id),
  ended_at text,
  clocks text not null
);
create index holds_case on holds (case_id, started_at);

-- What the customer is given to make good: in the smallest unit of the currency.
create table make_goods (
  id text primary key,
  case_id text not null references cases (id),
  kind text not null check (kind in ('voucher', 'refund', 'replacement', 'discount', 'gift', 'other')),
  amount integer not null check (amount >= 0),
  currency text not null,
  text text not null,
  state text not null check (state in ('given', 'asked', 'approved', 'denied')),
  asked_by text not null references people (id),
  asked_at text not null,
  decided_by text references people (id),
  decided_at text,
  reason text
);
create index make_goods_case on make_goods (case_id, asked_at);
create index make_goods_asked on make_goods (asked_at) where state = 'asked';

-- A question to the customer whether a contact that a manager claims took place.
create table audit_calls (
  id text primary key,
  case_id text not null references cases (id),
  person_id text not null references people (id),
  log_seq integer not null,
  created_at text not null,
  due_at text not null,
  taken_by text references people (id),
  answer text check (answer in ('confirmed', 'denied', 'unreached', 'refused')),
  text text,
  answered_at text
);
create index audit_calls_open on audit_calls (due_at) where answer is null;
create index audit_calls_case on audit_calls (case_id);
create index audit_calls_person on audit_calls (person_id);

-- When the server was last alive, and when it was not.
create table heartbeat (
  id integer primary key check (id = 1),
  at text not null
);
create table downtimes (
  id text primary key,
  from_at text not null,
  until_at text not null
);
create index downtimes_until on downtimes (until_at);

-- The heads of the log that are sent off the box, one an hour; `sent_at` is null until the other side has it, or the outbox.
create table sent_heads (
  seq integer primary key,
  mac text not null,
  at text not null,
  attempts integer not null default 0,
  next_try_at text not null,
  sent_at text,
  answer text
);
create index sent_heads_at on sent_heads (at);
create index sent_heads_waiting on sent_heads (next_try_at) where sent_at is null;

-- A clock more, for what waits for consent: the check of the kinds is part of the table.
create table clocks_with_consent (
  id text primary key,
  case_id text not null references cases (id),
  kind text not null check (kind in ('view', 'contact', 'update', 'reply', 'resolve', 'review', 'consent', 'quiet')),
  person_id text references people (id),
  state text not null check (state in ('running', 'met', 'void')),
  started_at text not null,
  due_at text not null,
  deadline text not null,
  step integer not null default 0,
  rung integer not null default 0,
  next_ring_at text,
  late_at text,
  ended_at text,
  ended_by text,
  problem text
);
insert into clocks_with_consent (id, case_id, kind, person_id, state, started_at, due_at, deadline, step, rung, next_ring_at, late_at,
    ended_at, ended_by, problem)
  select id, case_id, kind, person_id, state, started_at, due_at, deadline, step, rung, next_ring_at, late_at, ended_at, ended_by, problem
  from clocks;
drop table clocks;
alter table clocks_with_consent rename to clocks;
create index clocks_ring on clocks (next_ring_at) where state = 'running';
create index clocks_of_case on clocks (case_id, started_at, id);
create unique index clocks_one_running on clocks (case_id, kind, coalesce(person_id, '')) where state = 'running';

-- What one person did, and which cases they had to look at: for their record.
create index log_actor on log (actor_id, seq) where actor_id is not null;
create index clocks_person on clocks (person_id) where person_id is not null;

-- What one person was written: for the digest that waits for them, and for the letters of a day.
create index letters_person on letters (person_id, created_at) where person_id is not null;
create index letters_waiting on letters (person_id, kind) where status = 'queued';
create index cases_merged on cases (merged_into_id) where merged_into_id is not null;

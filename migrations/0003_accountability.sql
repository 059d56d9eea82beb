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
  ended_at text
);
create index absences_person on absences (person_id, until_at);
alter table people add column left_at text;

alter table cases add column about_manager integer not null default 0 check (about_manager in (0, 1));
alter table cases add column taken_by text references people (id);
alter table cases add column cause_detail text;
alter table cases add column hold_until text;

create table holds (
  id text primary key,
  case_id text not null references cases (id),
  reason text not null,
  started_at text not null,
  until_at text not null,
  asked_by text not null references people (id),
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

-- The heads of the log that were sent off the box.
create table sent_heads (
  seq integer primary key,
  mac text not null,
  at text not null
);

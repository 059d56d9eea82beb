-- What the chain taught Amends to listen for. A save is a new version, and none is ever changed: `body` holds what differs from the
-- starter lists, `starter` the edition of these that it was saved with.
create table listen_rules (
  version integer primary key,
  starter integer not null,
  body text not null,
  reason text not null,
  made_by text references people (id),
  created_at text not null
);

-- What was found in a response beside its signals: its language, the probability that it tells of a problem, and the threshold from which
-- that alerted then; and how sure the survey-taker was of a suspicion, in percent.
alter table responses add column language text;
alter table responses add column probability real;
alter table responses add column threshold real;
alter table responses add column suspicion integer check (suspicion between 0 and 100);
create index responses_received on responses (received_at, id);

-- What a manager says of an alert, or of its absence; one that is not taken back counts.
create table listen_marks (
  id text primary key,
  response_id text not null references responses (id),
  mark text not null check (mark in ('right', 'false_alarm', 'missed')),
  made_by text references people (id),
  created_at text not null,
  taken_back_at text
);
create unique index listen_marks_one on listen_marks (response_id) where taken_back_at is null;
create index listen_marks_at on listen_marks (created_at) where taken_back_at is null;

-- How the threshold of the problem statements moved, and why: the newest counts.
create table listen_thresholds (
  id text primary key,
  threshold real not null,
  reason text not null,
  data text not null,
  made_by text references people (id),
  created_at text not null
);
create index listen_thresholds_at on listen_thresholds (created_at);

-- Changed rules that are tried back on what was said before they count: the change, how far the trial is, and what came out.
create table listen_trials (
  id text primary key,
  based_on integer not null,
  own text not null,
  made_by text references people (id),
  created_at text not null,
  tried integer not null default 0,
  out_of integer not null,
  told_at text not null,
  result text,
  ended_at text,
  stopped_at text
);
create index listen_trials_at on listen_trials (created_at);

-- Regulars who fell silent: each silence is told once, and begins with what was said last. The search goes through the customers by id, a
-- stretch an hour, and goes on where it ended.
create table silences (
  unit_id text not null references units (id),
  customer_id text not null references customers (id),
  last_at text not null,
  case_id text not null references cases (id),
  told_at text not null,
  primary key (unit_id, customer_id, last_at)
);
create table silence_search (
  id integer primary key check (id = 1),
  looked_at text not null,
  after_id text not null
);
insert into silence_search (id, looked_at, after_id) values (1, '', '');
create index responses_of_customer on responses (customer_id, unit_id, at) where customer_id is not null;

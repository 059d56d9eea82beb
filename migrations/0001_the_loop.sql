-- Times are ISO-8601 UTC text with milliseconds, flags 0 or 1, ids UUIDv7 text made by the program, JSON opaque text.
-- only postgres
create domain blob as bytea;
-- all

create table units (
  id text primary key,
  parent_id text references units (id),
  level text not null,
  code text not null unique,
  name text not null,
  time_zone text,
  week text,
  created_at text not null
);
create index units_parent on units (parent_id);
create unique index units_one_root on units (coalesce(parent_id, '')) where parent_id is null;

create table closed_days (
  unit_id text not null references units (id),
  day text not null,
  name text not null,
  primary key (unit_id, day)
);

create table people (
  id text primary key,
  ref text not null unique,
  name text not null,
  email text not null unique,
  password_hash text,
  active integer not null default 1 check (active in (0, 1)),
  created_at text not null
);

create table roles (
  person_id text not null references people (id),
  unit_id text not null references units (id),
  role text not null check (role in ('manager', 'deputy', 'staff', 'survey_taker', 'analyst', 'admin')),
  primary key (person_id, unit_id, role)
);
create index roles_unit on roles (unit_id);

create table api_keys (
  id text primary key,
  name text not null,
  hash text not null unique,
  scopes text not null,
  created_at text not null,
  last_used_at text,
  revoked_at text
);

create table sessions (
  hash text primary key,
  person_id text not null references people (id),
  agent text not null,
  created_at text not null,
  seen_at text not null,
  expires_at text not null
);
create index sessions_person on sessions (person_id);

create table sign_in_links (
  hash text primary key,
  purpose text not null check (purpose in ('sign_in', 'setup')),
  person_id text references people (id),
  browser_hash text,
  expires_at text not null,
  used_at text
);

create table limits (
  bucket text primary key,
  used integer not null,
  since text not null
);

create table kept_answers (
  key text primary key,
  fingerprint text not null,
  body text not null,
  at text not null
);
create index kept_answers_at on kept_answers (at);

create table customers (
  id text primary key,
  ref text not null unique,
  name text,
  email text,
  phone text,
  created_at text not null
);
create index customers_email on customers (email);
create index customers_phone on customers (phone);

create table counters (
  name text primary key,
  value integer not null
);
insert into counters (name, value) values ('case', 0);

create table cases (
  id text primary key,
  number integer not null unique,
  unit_id text not null references units (id),
  customer_id text references customers (id),
  owner_id text references people (id),
  state text not null check (state in ('new', 'viewed', 'contacted', 'resolved', 'challenged', 'closed')),
  level integer not null default 0 check (level >= 0),
  severity text not null check (severity in ('alert', 'critical')),
  reachable integer not null check (reachable in (0, 1)),
  policy text not null,
  version integer not null,
  opened_at text not null,
  viewed_at text,
  first_contact_at text,
  last_contact_at text,
  last_customer_at text,
  contacts integer not null default 0,
  resolved_at text,
  closed_at text,
  closer_id text references people (id),
  reviewer_id text references people (id),
  cause text,
  done text,
  outcome text check (outcome in ('resolved', 'unresolved', 'unreachable', 'no_fault', 'withdrawn', 'false_alarm')),
  confirmation text check (confirmation in ('asked', 'confirmed', 'denied', 'unconfirmed')),
  next_due_at text not null,
  check (state <> 'closed' or (closed_at is not null and outcome is not null)),
  check (state <> 'resolved' or (cause is not null and done is not null))
);
create index cases_due on cases (next_due_at, number) where state <> 'closed';
create index cases_unit on cases (unit_id, opened_at);
create index cases_owner on cases (owner_id, state);
create unique index cases_one_open on cases (unit_id, customer_id) where state <> 'closed' and customer_id is not null;

create table responses (
  id text primary key,
  unit_id text not null references units (id),
  customer_id text references customers (id),
  case_id text references cases (id),
  mode text not null check (mode in ('phone', 'web', 'mail', 'card', 'kiosk', 'api', 'import')),
  survey text,
  score integer check (score between 0 and 10),
  comment text,
  note text,
  suspects_problem integer not null check (suspects_problem in (0, 1)),
  contact_me integer not null check (contact_me in (0, 1)),
  answers text not null,
  severity text not null check (severity in ('none', 'alert', 'critical')),
  rules_version integer not null,
  at text not null,
  received_at text not null
);
create index responses_unit on responses (unit_id, at);
create index responses_customer on responses (customer_id);
create index responses_case on responses (case_id);

create table raw_mails (
  hash text primary key,
  raw blob not null,
  size integer not null,
  received_at text not null
);

create table inbound (
  id text primary key,
  dedupe text not null unique,
  raw_hash text not null references raw_mails (hash),
  envelope_from text not null,
  envelope_to text not null,
  remote_address text not null,
  helo text not null,
  received_at text not null,
  state text not null check (state in ('received', 'filed', 'quarantined', 'failed')),
  attempts integer not null default 0,
  next_try_at text not null,
  kind text,
  authority text,
  method text,
  case_id text references cases (id),
  problem text
);
create index inbound_waiting on inbound (next_try_at) where state = 'received';
create index inbound_state on inbound (state, received_at);

create table messages (
  id text primary key,
  case_id text not null references cases (id),
  direction text not null check (direction in ('in', 'out', 'internal')),
  person_id text references people (id),
  customer_id text references customers (id),
  surface text not null,
  text text not null,
  cut_text text,
  verified integer not null check (verified in (0, 1)),
  inbound_id text references inbound (id),
  message_id text,
  at text not null
);
create index messages_case on messages (case_id, at);
create index messages_message_id on messages (message_id);

create table signals (
  id text primary key,
  response_id text references responses (id),
  message_id text references messages (id),
  kind text not null,
  polarity text not null check (polarity in ('negative', 'positive', 'interest')),
  source text not null,
  text text not null,
  span_start integer,
  span_end integer,
  weight real not null,
  rule text not null,
  check ((response_id is null) <> (message_id is null))
);
create index signals_response on signals (response_id);
create index signals_message on signals (message_id);

create table clocks (
  id text primary key,
  case_id text not null references cases (id),
  kind text not null check (kind in ('view', 'contact', 'update', 'reply', 'resolve', 'review', 'quiet')),
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
create index clocks_ring on clocks (next_ring_at) where state = 'running';
create index clocks_case on clocks (case_id);
create unique index clocks_one_running on clocks (case_id, kind, coalesce(person_id, '')) where state = 'running';

create table letters (
  id text primary key,
  kind text not null,
  case_id text references cases (id),
  person_id text references people (id),
  customer_id text references customers (id),
  envelope_from text not null,
  from_address text not null,
  to_address text not null,
  reply_to text,
  subject text not null,
  text text not null,
  html text,
  message_id text not null unique,
  in_reply_to text,
  headers text not null,
  status text not null check (status in ('queued', 'sent', 'failed', 'dropped')),
  attempts integer not null default 0,
  next_try_at text not null,
  created_at text not null,
  sent_at text,
  answer text
);
create index letters_queue on letters (next_try_at) where status = 'queued';
create index letters_case on letters (case_id, created_at);
create index letters_created on letters (created_at);

create table log_head (
  id integer primary key check (id = 1),
  seq integer not null,
  mac text not null
);
insert into log_head (id, seq, mac) values (1, 0, '');

create table log (
  seq integer primary key,
  at text not null,
  what text not null,
  actor_kind text not null check (actor_kind in ('person', 'customer', 'system', 'api')),
  actor_id text,
  surface text not null,
  case_id text references cases (id),
  unit_id text references units (id),
  evidence text,
  data text not null,
  mac text not null
);
create index log_case on log (case_id, seq);
create index log_what on log (what, at);

-- The log is append-only.
-- only sqlite
create trigger log_no_update before update on log begin select raise(abort, 'the log is append-only'); end;
create trigger log_no_delete before delete on log begin select raise(abort, 'the log is append-only'); end;
-- only postgres
create function refuse_log_change() returns trigger language plpgsql as
  $body$ begin raise exception 'the log is append-only'; end $body$;
create trigger log_no_change before update or delete or truncate on log
  for each statement execute function refuse_log_change();
-- all

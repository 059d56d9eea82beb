-- Indexes for what is asked again and again of a database that has grown old.
create index absences_next on absences (person_id, until_at) where ended_at is null;
create index absences_beginning on absences (from_at) where ended_at is null and begun_at is null;
create index absences_lent on absences (deputy_id) where ended_at is null and deputy_id is not null;
create index cases_judged on cases (reviewer_id) where state = 'challenged';

-- What a letter tells of a case that has been reminded of a thousand times: store/retain/log.ts has the same list.
create index log_turns on log (case_id, seq) where what not in
  ('letter_sent', 'letter_failed', 'not_sent', 'kept_back', 'automatic_mail', 'downtime', 'warned', 'late', 'late_excused', 'escalated',
   'no_one', 'told_instead', 'viewed');
create index log_late on log (case_id) where what = 'late';

-- The words of a letter, which are long, stand behind all else that is asked of it: SQLite reads a row from its front.
-- only sqlite
create table letters_in_order (
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
  message_id text not null unique,
  in_reply_to text,
  headers text not null,
  status text not null check (status in ('queued', 'sent', 'failed', 'dropped')),
  attempts integer not null default 0,
  next_try_at text not null,
  created_at text not null,
  sent_at text,
  answer text,
  stale_at text,
  clock_ids text,
  text text not null,
  html text
);
insert into letters_in_order (id, kind, case_id, person_id, customer_id, envelope_from, from_address, to_address, reply_to, subject,
    message_id, in_reply_to, headers, status, attempts, next_try_at, created_at, sent_at, answer, stale_at, clock_ids, text, html)
  select id, kind, case_id, person_id, customer_id, envelope_from, from_address, to_address, reply_to, subject,
    message_id, in_reply_to, headers, status, attempts, next_try_at, created_at, sent_at, answer, stale_at, clock_ids, text, html
  from letters;
drop table letters;
alter table letters_in_order rename to letters;
create index letters_queue on letters (next_try_at) where status = 'queued';
create index letters_created on letters (created_at);
create index letters_of_case on letters (case_id, created_at, id);
create index letters_thread on letters (case_id, to_address, created_at, id, message_id);
create index letters_person on letters (person_id, created_at) where person_id is not null;
create index letters_waiting on letters (person_id, kind) where status = 'queued';
-- all

-- The last digest that went to somebody.
create index letters_digests on letters (person_id, sent_at) where kind = 'digest' and status = 'sent';

-- Short mails as they came from the wire, until they are sorted into the tables: the least that must be durable before the 250.
-- only sqlite
create table arrivals (
  id integer primary key,
-- only postgres
create table arrivals (
  id bigint generated always as identity primary key,
-- all
  envelopes text not null,
  raw blob not null,
  at text not null
);

-- A raw mail longer than one piece: `raw_mails.raw` holds the first piece, the others follow here in order.
create table raw_pieces (
  hash text not null references raw_mails (hash),
  n integer not null check (n > 0),
  bytes blob not null,
  primary key (hash, n)
);

-- What mails carried beside their words, each content once.
create table files (
  hash text primary key,
  bytes blob not null,
  size integer not null
);
create table attachments (
  inbound_id text not null references inbound (id),
  n integer not null,
  name text not null,
  type text not null,
  size integer not null,
  hash text not null references files (hash),
  content_id text,
  primary key (inbound_id, n)
);

-- Its sender gave it a look, which can be shown.
alter table inbound add column has_html integer not null default 0;
alter table inbound add column message_id text;
alter table inbound add column sender text;
alter table inbound add column subject text;
-- Why the sender is believed or not, in words.
alter table inbound add column reason text;
-- A case that the mail may belong to, for a person to decide.
alter table inbound add column hint_case_id text references cases (id);
-- Who let a mail out of quarantine or left it there for good, and who said of an unverified one: that was me.
alter table inbound add column released_by text references people (id);
alter table inbound add column discarded_by text references people (id);
alter table inbound add column confirmed_by text references people (id);
create index inbound_message_id on inbound (message_id) where message_id is not null;
create index inbound_case on inbound (case_id) where case_id is not null;

alter table responses add column inbound_id text references inbound (id);

-- The case that this one was merged into, and the closed one that it goes on from.
alter table cases add column merged_into_id text references cases (id);
alter table cases add column earlier_id text references cases (id);

alter table messages add column withdrawn_at text;

-- Addresses that mail does not reach, or that want none.
alter table customers add column mail_stopped text check (mail_stopped in ('bounced', 'complained'));
alter table customers add column mail_stopped_at text;
alter table customers add column unsubscribed_at text;
alter table people add column mail_failed_at text;
alter table people add column mail_failed text;
alter table people add column away_until text;

-- After this moment a letter that still waits is dropped: a reminder of what is over helps nobody.
alter table letters add column stale_at text;
-- The clocks that a reminder is about (JSON list of ids); it is over when none of them runs.
alter table letters add column clock_ids text;

-- What can be taken back: how case and clocks stood before someone's verbs.
create table undos (
  id text primary key,
  case_id text not null references cases (id),
  person_id text not null references people (id),
  version integer not null,
  before text not null,
  created_at text not null,
  expires_at text not null,
  used_at text
);
create index undos_case on undos (case_id, created_at);

create table invitations (
  id text primary key,
  unit_id text not null references units (id),
  customer_id text not null references customers (id),
  created_at text not null,
  response_id text references responses (id)
);
create index invitations_customer on invitations (customer_id, created_at);

-- How far a mailbox has been read.
create table mailboxes (
  name text primary key,
  uid_validity text not null,
  last_uid integer not null
);

-- What is listed case by case comes in order from its index, without sorting.
drop index clocks_case;
create index clocks_of_case on clocks (case_id, started_at, id);
drop index messages_case;
create index messages_of_case on messages (case_id, at, id);
drop index responses_case;
create index responses_of_case on responses (case_id, received_at, id);
drop index letters_case;
create index letters_of_case on letters (case_id, created_at, id);
create index letters_thread on letters (case_id, to_address, created_at, id, message_id);
create index cases_earlier on cases (earlier_id) where earlier_id is not null;
create index inbound_hint on inbound (hint_case_id) where hint_case_id is not null;
create index messages_inbound on messages (inbound_id) where inbound_id is not null;

-- What is still due on closed cases: questions of customers that wait for an answer; they are few.
create index cases_asked on cases (next_due_at) where state = 'closed' and next_due_at < '9999';
-- The cases on which something waits for consent from above.
create index clocks_consent on clocks (case_id) where kind = 'consent' and state = 'running';

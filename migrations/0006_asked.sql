-- The closed cases on which a question of the customer waits for its answer: nothing else is due there, and they are few.
create index cases_asked on cases (next_due_at) where state = 'closed' and next_due_at < '9999';

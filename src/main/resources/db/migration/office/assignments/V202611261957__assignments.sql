create schema assignments;

create table assignments.assignment (
  id              uuid primary key,
  giver           text not null check (giver in ('GOVERNMENT', 'PROVINCE', 'MINISTRY', 'DIRECTOR')),
  document        text not null,
  given_on        date not null,
  task            text not null,
  lead_unit_id    uuid not null,
  lead_unit_name  text not null,
  co_leads        text not null,
  due_on          date check (due_on >= given_on),
  done_on         date check (done_on >= given_on),
  confirmed_on    date check (confirmed_on >= done_on),
  withdrawn_on    date check (withdrawn_on >= given_on),
  check (confirmed_on is null or done_on is not null)
);
create index on assignments.assignment (given_on desc, id desc);
create index on assignments.assignment (due_on) where confirmed_on is null and withdrawn_on is null;
comment on table assignments.assignment is
  'Tasks given to the department, with who gave them, who leads and how they stand; a wrong one is withdrawn, never deleted.';
comment on column assignments.assignment.due_on is 'The last day in time; none for a standing task.';
comment on column assignments.assignment.done_on is 'The day the lead reported it done; none again once the giver sent it back.';

create table assignments.step (
  id             uuid primary key,
  assignment_id  uuid not null references assignments.assignment,
  kind           text not null check (kind in ('NOTED', 'DONE', 'CONFIRMED', 'SENT_BACK', 'WITHDRAWN')),
  happened_on    date not null,
  words          text not null,
  written_by     text not null
);
create index on assignments.step (assignment_id, id);
comment on table assignments.step is 'What happened to a task, in the order it was written; only added to.';

select platform.keep_history('assignments.assignment');

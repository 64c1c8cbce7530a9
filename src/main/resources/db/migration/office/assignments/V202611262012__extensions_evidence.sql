alter table assignments.assignment
  add column officer_id     uuid,
  add column officer_name   text not null default '',
  add column co_lead_ids    uuid[] not null default '{}',
  add column co_lead_names  text not null default '',
  add column first_due_on   date,
  add column asked_due_on   date,
  add column extensions     integer not null default 0,
  add column entered_by_id  uuid,
  add column entered_by     text not null default '';
update assignments.assignment set first_due_on = due_on;
alter table assignments.assignment
  add check ((first_due_on is null) = (due_on is null)),
  add check (due_on >= first_due_on),
  add check (asked_due_on > due_on);
comment on column assignments.assignment.officer_id is 'The account of the officer who sees to it; none while nobody is named.';
comment on column assignments.assignment.co_lead_ids is 'Units of the department that work along.';
comment on column assignments.assignment.co_leads is 'Others who work along, in words.';
comment on column assignments.assignment.first_due_on is 'The last day as it was given, whatever was granted later.';
comment on column assignments.assignment.asked_due_on is 'The last day that was asked for; none once that was answered.';
comment on column assignments.assignment.entered_by_id is 'The account that gave it, or entered it for the giver.';
select platform.keep_history('assignments.assignment');
update assignments.assignment_history
   set officer_name = '', co_lead_ids = '{}', co_lead_names = '', first_due_on = due_on, extensions = 0, entered_by = '';

alter table assignments.step
  add column document       text not null default '',
  add column due_on         date,
  add column former_due_on  date,
  drop constraint step_kind_check,
  add check (kind in ('NOTED', 'DONE', 'EXTENSION_ASKED', 'EXTENSION_GRANTED', 'EXTENSION_REFUSED',
                      'CONFIRMED', 'SENT_BACK', 'WITHDRAWN')),
  add check ((due_on is not null) = (kind in ('EXTENSION_ASKED', 'EXTENSION_GRANTED'))),
  add check ((former_due_on is not null) = (kind = 'EXTENSION_GRANTED'));
comment on column assignments.step.due_on is 'The last day asked for or granted.';
comment on column assignments.step.former_due_on is 'The last day before it was extended.';

create table assignments.evidence (
  file_id   uuid primary key,
  step_id   uuid not null references assignments.step,
  given_on  date not null,
  given_by  text not null
);
create index on assignments.evidence (step_id);
comment on table assignments.evidence is 'Files that show what a step says was done; only added to.';

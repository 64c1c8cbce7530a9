create schema lawmaking;

create table lawmaking.draft (
  id             uuid primary key,
  kind           text not null check (kind in ('RESOLUTION', 'DECISION', 'PLAN', 'SCHEME', 'TASK_LIST')),
  title          text not null,
  authority      text not null check (authority in ('COUNCIL', 'COMMITTEE', 'CHAIRMAN', 'DEPARTMENT')),
  unit_id        uuid not null,
  unit_name      text not null,
  lead           text not null,
  ground         text not null,
  shortened      boolean not null,
  meeting_on     date,
  registered_on  date not null,
  stage          text not null check (stage in ('REGISTERED', 'DRAFTING', 'COMMENT', 'APPRAISAL', 'APPRAISED', 'SUBMITTED',
                                                'ISSUED', 'STOPPED')),
  stage_on       date not null,
  presented_on   date,
  submitted_on   date,
  number         text,
  issued_on      date,
  effective_from date check (effective_from >= issued_on),
  withdrawn_why  text,
  writer_id      uuid not null,
  version        integer not null default 1,
  saved_by       text not null,
  check ((stage = 'ISSUED') = (issued_on is not null)),
  check ((issued_on is null) = (effective_from is null)),
  check ((issued_on is null) = (number is null)),
  check (kind in ('RESOLUTION', 'DECISION') or not shortened)
);
create index on lawmaking.draft (registered_on desc, id desc);
create index on lawmaking.draft (issued_on desc, id desc) where issued_on is not null;
comment on table lawmaking.draft is
  'Dossiers of what the department drafts for the province: legal documents, plans, schemes, lists of tasks; how each stands.';
comment on column lawmaking.draft.unit_name is 'What the unit was called when the dossier was last saved.';
comment on column lawmaking.draft.shortened is 'Whether it is made in the short procedure (Luật 80/2015/QH13 Art. 146–149).';
comment on column lawmaking.draft.meeting_on is 'The day of the meeting or session that is to decide, planned or held.';
comment on column lawmaking.draft.presented_on is
  'When it was first laid before others: posted for comment, sent to be appraised or submitted. From this day it counts as advised.';
comment on column lawmaking.draft.withdrawn_why is 'Why it should never have been entered; no figure counts it.';
comment on column lawmaking.draft.writer_id is 'The account that registered it, which is told of its days.';

create table lawmaking.step (
  id         uuid primary key,
  draft_id   uuid not null references lawmaking.draft,
  place      integer not null,
  kind       text not null check (kind in ('REGISTERED', 'DRAFTING', 'COMMENT', 'APPRAISAL', 'APPRAISED', 'SUBMITTED', 'ISSUED',
                                           'STOPPED', 'GAZETTE', 'DATABASE')),
  taken_on   date not null,
  until_on   date check (until_on >= taken_on),
  number     text not null,
  opinion    text check (opinion in ('READY', 'AFTER_CHANGES', 'NOT_READY')),
  version_id uuid,
  note       text not null,
  taken_by   text not null,
  unique (draft_id, place),
  check ((kind = 'APPRAISED') = (opinion is not null)),
  check ((kind = 'COMMENT') = (version_id is not null)),
  check ((kind in ('COMMENT', 'ISSUED')) = (until_on is not null))
);
comment on table lawmaking.step is 'The course of a dossier, step by step; a dossier may go back and take a step again.';
comment on column lawmaking.step.until_on is 'Of COMMENT the last day for comments; of ISSUED the first day of effect.';
comment on column lawmaking.step.version_id is 'Of COMMENT the version that is posted.';

create table lawmaking.version (
  id       uuid primary key,
  draft_id uuid not null references lawmaking.draft,
  number   integer not null check (number > 0),
  note     text not null,
  text     text not null,
  file_id  uuid,
  made_on  date not null,
  made_by  text not null,
  unique (draft_id, number)
);
comment on table lawmaking.version is 'The texts a draft had, one after the other; none is changed.';

alter table lawmaking.step add foreign key (version_id) references lawmaking.version;

create table lawmaking.tie (
  id         uuid primary key,
  draft_id   uuid not null references lawmaking.draft,
  relation   text not null check (relation in ('REPLACES', 'AMENDS', 'ABOLISHES')),
  document   text not null,
  target_id  uuid references lawmaking.draft check (target_id <> draft_id),
  removed_on date,
  saved_by   text not null
);
create index on lawmaking.tie (draft_id);
create index on lawmaking.tie (target_id) where target_id is not null;
comment on table lawmaking.tie is 'What a document replaces, amends or abolishes, from the day it takes effect.';
comment on column lawmaking.tie.target_id is 'The dossier of the other document, where the department keeps one.';

create table lawmaking.comment (
  id          uuid primary key,
  draft_id    uuid not null references lawmaking.draft,
  sender      text not null check (sender in ('PERSON', 'ORGANISATION', 'BODY')),
  name        text not null,
  contact     text not null,
  text        text not null,
  channel     text not null check (channel in ('PORTAL', 'PAPER')),
  received_on date not null,
  outcome     text check (outcome in ('TAKEN', 'PARTLY', 'NOT')),
  reason      text,
  answered_on date,
  answered_by text,
  version     integer not null default 1,
  check (num_nulls(outcome, reason, answered_on, answered_by) in (0, 4))
);
create index on lawmaking.comment (draft_id, received_on, id);
comment on table lawmaking.comment is
  'What was said to a draft, and what became of it. Who said it is read in the office only.';

create table lawmaking.sending (
  comment_id uuid primary key references lawmaking.comment,
  network    text not null,
  sent_at    timestamptz not null
);
create index on lawmaking.sending (sent_at);
comment on table lawmaking.sending is
  'Where a comment of the portal came from, so that nobody floods the form; forgotten the night after.';

create table lawmaking.review (
  id       uuid primary key,
  draft_id uuid not null references lawmaking.draft,
  due_on   date not null,
  ground   text not null,
  done_on  date,
  result   text check (result in ('KEEP', 'AMEND', 'REPLACE', 'ABOLISH')),
  finding  text,
  done_by  text,
  saved_by text not null,
  check (num_nulls(done_on, result, finding, done_by) in (0, 4))
);
create unique index on lawmaking.review (draft_id) where done_on is null;
create index on lawmaking.review (due_on) where done_on is null;
comment on table lawmaking.review is 'Reviews of issued documents: when each is due and what it found.';

create table lawmaking.rule (
  id        uuid primary key,
  code      text not null check (code in ('COMMENT', 'COMMENT_SHORT', 'APPRAISAL_FILE', 'APPRAISAL', 'APPRAISAL_SHORT',
                                          'MEMBERS_FILE', 'REVIEW_FILE', 'GAZETTE', 'DATABASE', 'EFFECT')),
  amount    integer not null check (amount > 0),
  unit      text not null check (unit in ('WORKING_DAYS', 'CALENDAR_DAYS')),
  from_on   date not null,
  until_on  date check (until_on >= from_on),
  article   text not null,
  confirmed boolean not null,
  remark    text not null,
  unique (code, from_on)
);
comment on table lawmaking.rule is 'The days the law gives for each step, from a day on, confirmed in the text or not.';

create table lawmaking.reminder (
  draft_id uuid not null references lawmaking.draft,
  subject  text not null,
  kind     text not null check (kind in ('soon', 'late')),
  told_on  date not null,
  primary key (draft_id, subject, kind)
);
comment on table lawmaking.reminder is 'What was told of a day that nears or passed, each once.';

insert into lawmaking.rule (id, code, amount, unit, from_on, until_on, article, confirmed, remark)
select gen_random_uuid(), code, amount, unit, from_on, until_on, article, confirmed, remark
  from (values
    ('COMMENT', 30, 'CALENDAR_DAYS', date '2016-07-01', date '2025-03-31',
     'Luật 80/2015/QH13 Điều 120.1; quyết định của UBND tỉnh: Điều 129', true, ''),
    ('COMMENT_SHORT', 20, 'CALENDAR_DAYS', date '2016-07-01', date '2025-03-31', 'Luật 80/2015/QH13 Điều 146–149', true,
     'Trình tự, thủ tục rút gọn: nhiều nhất.'),
    ('APPRAISAL_FILE', 20, 'CALENDAR_DAYS', date '2016-07-01', date '2020-12-31', 'Luật 80/2015/QH13 Điều 121.1, 130', true, ''),
    ('APPRAISAL_FILE', 25, 'CALENDAR_DAYS', date '2021-01-01', date '2025-03-31',
     'Luật 80/2015/QH13 Điều 121.1, 130, sửa đổi bởi Luật 63/2020/QH14', true, ''),
    ('APPRAISAL', 10, 'CALENDAR_DAYS', date '2016-07-01', date '2020-12-31', 'Luật 80/2015/QH13 Điều 121.4', true,
     'Từ ngày nhận đủ hồ sơ.'),
    ('APPRAISAL', 15, 'CALENDAR_DAYS', date '2021-01-01', date '2025-03-31',
     'Luật 80/2015/QH13 Điều 121.4, sửa đổi bởi Luật 63/2020/QH14', true, 'Từ ngày nhận đủ hồ sơ.'),
    ('APPRAISAL_SHORT', 7, 'CALENDAR_DAYS', date '2016-07-01', date '2025-03-31', 'Luật 80/2015/QH13 Điều 146–149', true,
     'Trình tự, thủ tục rút gọn.'),
    ('MEMBERS_FILE', 3, 'WORKING_DAYS', date '2016-07-01', date '2025-03-31', 'Luật 80/2015/QH13 Điều 122.2, 131', true, ''),
    ('REVIEW_FILE', 15, 'CALENDAR_DAYS', date '2016-07-01', date '2025-03-31', 'Luật 80/2015/QH13 Điều 124', true, ''),
    ('GAZETTE', 3, 'CALENDAR_DAYS', date '2016-07-01', date '2025-03-31', 'Luật 80/2015/QH13 Điều 150.4', true, ''),
    ('DATABASE', 15, 'CALENDAR_DAYS', date '2016-07-01', date '2025-03-31', 'Luật 80/2015/QH13 Điều 157', true, ''),
    ('EFFECT', 10, 'CALENDAR_DAYS', date '2016-07-01', date '2025-03-31', 'Luật 80/2015/QH13 Điều 151', true, ''),
    ('COMMENT', 20, 'CALENDAR_DAYS', date '2025-04-01', null, 'Luật 64/2025/QH15, Luật 87/2025/QH15', false,
     'Chưa đối chiếu số ngày và điều khoản.'),
    ('APPRAISAL', 15, 'CALENDAR_DAYS', date '2025-04-01', null, 'Luật 64/2025/QH15, Luật 87/2025/QH15', false,
     'Chưa đối chiếu số ngày và điều khoản.'),
    ('EFFECT', 10, 'CALENDAR_DAYS', date '2025-04-01', null, 'Luật 64/2025/QH15, Luật 87/2025/QH15', false,
     'Chưa đối chiếu số ngày và điều khoản.')
  ) line (code, amount, unit, from_on, until_on, article, confirmed, remark);

select platform.keep_history('lawmaking.draft');
select platform.keep_history('lawmaking.step');
select platform.keep_history('lawmaking.version');
select platform.keep_history('lawmaking.tie');
select platform.keep_history('lawmaking.comment');
select platform.keep_history('lawmaking.review');
select platform.keep_history('lawmaking.rule');

create view lawmaking.report_draft as
select id, title as label, '/office/drafts/' || id as url, presented_on as happened_on, kind as draft_kind,
       authority as drafted_for, stage as draft_stage, unit_name as drafting_unit, false as is_public
  from lawmaking.draft_at
 where presented_on is not null and withdrawn_why is null;
comment on view lawmaking.report_draft is
  'One row per draft, on the day it was first laid before others: for comment, appraisal or decision.';

create view lawmaking.report_submission as
select id, title as label, '/office/drafts/' || id as url, submitted_on as happened_on, kind as draft_kind,
       authority as drafted_for, stage as draft_stage, unit_name as drafting_unit, false as is_public
  from lawmaking.draft_at
 where submitted_on is not null and withdrawn_why is null;
comment on view lawmaking.report_submission is 'One row per draft that was submitted, on the day it was first.';

create view lawmaking.report_issued as
select id, number || ' – ' || title as label, '/van-ban/' || id as url, issued_on as happened_on, kind as draft_kind,
       authority as drafted_for, unit_name as drafting_unit, true as is_public
  from lawmaking.draft_at
 where issued_on is not null and withdrawn_why is null;
comment on view lawmaking.report_issued is 'One row per document issued of those the department drafted, on the day it was signed.';

create view lawmaking.report_comment as
select comment.id, 'Ý kiến ngày ' || to_char(comment.received_on, 'DD/MM/YYYY') || ' – ' || draft.title as label,
       '/office/drafts/comments/' || comment.id as url, comment.received_on as happened_on,
       comment.sender, comment.channel as comment_channel, coalesce(comment.outcome, '') as comment_outcome,
       draft.kind as draft_kind, draft.id as draft_id, false as is_public
  from lawmaking.comment_at comment
  join lawmaking.draft_at draft on draft.id = comment.draft_id and draft.withdrawn_why is null;
comment on view lawmaking.report_comment is 'One row per comment received on a draft, on that day; who sent it is not told.';

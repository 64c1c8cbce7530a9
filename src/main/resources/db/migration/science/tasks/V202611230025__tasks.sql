create schema tasks;

-- Letters without their marks, đ as d, small: so that "nghien cuu duong" finds "Nghiên cứu đường".
create function tasks.fold(words text) returns text
language sql immutable parallel safe strict as $$
  select lower(translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g'), 'Đđ', 'dd'))
$$;
comment on function tasks.fold is 'Letters without their marks, đ as d, small letters.';

create table tasks.task (
  id              uuid primary key,
  code            text not null,
  slug            text not null generated always as
                    (trim('-' from regexp_replace(tasks.fold(code), '[^a-z0-9]+', '-', 'g'))) stored,
  title           text not null,
  kind            text not null check (kind in
                    ('de_tai', 'du_an', 'du_an_sxtn', 'du_an_khcn', 'de_an', 'chuong_trinh')),
  level           text not null check (level in ('quoc_gia', 'bo', 'tinh', 'co_so')),
  programme       text not null check (programme in ('doc_lap_quoc_gia', 'nong_thon_mien_nui',
                    'cap_thiet_dia_phuong', 'quy_gen', 'cap_bo', 'cap_tinh', 'co_so', 'khac')),
  parent_id       uuid references tasks.task,
  host_id         uuid,
  host_name       text not null,
  leader          text not null,
  managing_body   text not null,
  field           text not null check (field in
                    ('tu_nhien', 'ky_thuat', 'y_duoc', 'nong_nghiep', 'xa_hoi', 'nhan_van')),
  field_code      text check (field_code ~ '^[0-9]{3,7}$'),
  start_on        date not null,
  end_on          date not null check (end_on >= start_on),
  budget_total    numeric(15) check (budget_total >= 0),
  budget_state    numeric(15) check (budget_state >= 0 and budget_state <= budget_total),
  decision_number text,
  decision_on     date,
  selection_mode  text check (selection_mode in ('tuyen_chon', 'giao_truc_tiep')),
  objectives      text not null default '',
  contents        text not null default '',
  products        jsonb not null default '[]',
  place           text not null default '',
  results         text not null default '',
  receiver        text not null default '',
  use_after       text not null default '' check (use_after in ('', 'duy_tri_nhan_rong', 'duy_tri',
                    'nhan_rong_nho_le', 'khong_nhan_rong', 'khong_duy_tri', 'khong_thuoc_doi_tuong')),
  published       boolean not null default true,
  national_code   text not null default '',
  leader_sex      text not null default '' check (leader_sex in ('', 'nam', 'nu')),
  members         text not null default '',
  partners        text not null default '',
  method          text not null default '',
  application     text not null default '',
  objective_code  text not null default '',
  field_list      text not null default '' check (field_list in ('', 'qd_12_2008', 'tt_24_2025')),
  lump_sum        text not null default '' check (lump_sum in ('', 'cuoi_cung', 'tung_phan')),
  stage           text not null,
  contracted_on   date,
  accepted_on     date,
  closed_on       date,
  version         int not null default 1,
  import_id       uuid,
  recorded_at     timestamptz not null,
  withdrawn_at    timestamptz,
  withdrawn_why   text,
  folded          text not null generated always as
                    (tasks.fold(code || ' ' || title || ' ' || leader || ' ' || host_name)) stored,
  check ((withdrawn_at is null) = (withdrawn_why is null))
);
create unique index on tasks.task (slug) where withdrawn_at is null;
create index on tasks.task (start_on desc, id desc) where withdrawn_at is null;
create index on tasks.task (tasks.fold(title)) where withdrawn_at is null;
create index on tasks.task (parent_id) where parent_id is not null;
create index on tasks.task (import_id) where import_id is not null;
comment on table tasks.task is 'Science and technology tasks of every level and programme that the department follows.';
comment on column tasks.task.slug is 'The code as the task''s public address writes it.';
comment on column tasks.task.parent_id is 'The project of which this is a component task.';
comment on column tasks.task.host_id is 'The host in the directory of organisations, where it is known there.';
comment on column tasks.task.host_name is 'The host as the decision names it.';
comment on column tasks.task.field is 'The broad field; field_code is the finer code of the classification in force.';
comment on column tasks.task.budget_total is 'In đồng.';
comment on column tasks.task.products is 'A list of {name, quantity, delivered}.';
comment on column tasks.task.published is 'False for tasks that are never shown to the public.';
comment on column tasks.task.stage is 'The latest standing stage of tasks.task_stage.';
comment on column tasks.task.contracted_on is
  'The first day tasks.task_stage has of the contract; kept here, as accepted_on and closed_on, for the reports.';
comment on column tasks.task.closed_on is 'The day it was liquidated or terminated.';
comment on column tasks.task.version is 'Counts the changes of the facts, so that two officers do not overwrite each other.';
comment on column tasks.task.national_code is 'The identifier of TT 05/2021/TT-BKHCN Đ.10, where it was given.';
comment on column tasks.task.field_list is 'The classification that field_code is taken from: QĐ 12/2008/QĐ-BKHCN or, from 15/12/2025, TT 24/2025/TT-BKHCN.';
comment on column tasks.task.objective_code is 'Socio-economic objective; the official list could not be read, so the text is free.';
comment on column tasks.task.lump_sum is 'Khoán đến sản phẩm cuối cùng or từng phần (TTLT 27/2015/TTLT-BKHCN-BTC); fixed at approval.';
comment on column tasks.task.withdrawn_at is 'Entered wrongly and taken back, with the reason; the row stays.';

create table tasks.task_stage (
  id            uuid primary key,
  task_id       uuid not null references tasks.task,
  stage         text not null check (stage in ('proposed', 'rejected', 'listed', 'selected', 'contracted',
                  'in_progress', 'suspended', 'accepted', 'registered', 'terminated', 'liquidated')),
  happened_on   date not null,
  ordinal       int not null,
  because_of    uuid,
  recorded_at   timestamptz not null,
  withdrawn_at  timestamptz,
  withdrawn_why text
);
create unique index on tasks.task_stage (task_id, ordinal);
comment on table tasks.task_stage is 'The stages a task has entered, each with its legal date.';
comment on column tasks.task_stage.ordinal is 'The order of entering; two stages may share a day.';
comment on column tasks.task_stage.because_of is 'The acceptance or certificate that brought the task here.';

create table tasks.acceptance (
  id              uuid primary key,
  task_id         uuid not null references tasks.task,
  accepted_on     date not null,
  council_level   text not null check (council_level in ('nha_nuoc', 'bo', 'tinh', 'co_so')),
  rating          text not null check (rating in ('xuat_sac', 'kha', 'dat', 'khong_dat')),
  decision_number text not null,
  recorded_at     timestamptz not null,
  withdrawn_at    timestamptz,
  withdrawn_why   text
);
create unique index on tasks.acceptance (task_id, council_level) where withdrawn_at is null;
create index on tasks.acceptance (accepted_on);
comment on table tasks.acceptance is 'What acceptance councils concluded, one record per council.';

create table tasks.progress_check (
  id            uuid primary key,
  task_id       uuid not null references tasks.task,
  checked_on    date not null,
  team          text not null,
  conclusion    text not null,
  recorded_at   timestamptz not null,
  withdrawn_at  timestamptz,
  withdrawn_why text
);
create index on tasks.progress_check (task_id);
create index on tasks.progress_check (checked_on);
comment on table tasks.progress_check is 'Checks of a running task''s progress and use of money.';

create table tasks.adjustment (
  id              uuid primary key,
  task_id         uuid not null references tasks.task,
  kind            text not null check (kind in ('gia_han', 'rut_ngan', 'ten_muc_tieu_san_pham', 'noi_dung',
                    'kinh_phi', 'chu_nhiem', 'to_chuc_chu_tri', 'khac')),
  requested_on    date not null,
  decided_on      date not null check (decided_on >= requested_on),
  decision_number text not null,
  old_end_on      date,
  new_end_on      date,
  note            text not null,
  exceptional     boolean not null,
  recorded_at     timestamptz not null,
  withdrawn_at    timestamptz,
  withdrawn_why   text,
  check ((new_end_on is null) = (kind not in ('gia_han', 'rut_ngan'))),
  check ((old_end_on is null) = (new_end_on is null))
);
create unique index on tasks.adjustment (task_id) where kind = 'gia_han' and withdrawn_at is null and not exceptional;
create index on tasks.adjustment (task_id);
comment on table tasks.adjustment is
  'Adjustments of running tasks (TT 04/2015/TT-BKHCN Đ.12–19); an extension or shortening moves the task''s end.';
comment on column tasks.adjustment.exceptional is
  'Outside the rule, by decision of whoever may (TT 04/2015/TT-BKHCN Đ.12 §1, last sentence).';

create table tasks.certificate (
  id            uuid primary key,
  task_id       uuid not null references tasks.task,
  number        text not null,
  issued_on     date not null,
  recorded_at   timestamptz not null,
  withdrawn_at  timestamptz,
  withdrawn_why text
);
create unique index on tasks.certificate (task_id) where withdrawn_at is null;
create unique index on tasks.certificate (number) where withdrawn_at is null;
create index on tasks.certificate (issued_on);
comment on table tasks.certificate is
  'Certificates of result registration; one per result, never issued again (TT 14/2014/TT-BKHCN).';

select platform.keep_history('tasks.task');
select platform.keep_history('tasks.task_stage');
select platform.keep_history('tasks.acceptance');
select platform.keep_history('tasks.progress_check');
select platform.keep_history('tasks.adjustment');
select platform.keep_history('tasks.certificate');

-- is_public: whether the record may be named to the public. The task as it is now decides, whatever
-- moment a report looks at.
create view tasks.report_task as
select t.id, t.code || ' – ' || t.title as label, '/nhiem-vu/' || t.slug as url,
       t.contracted_on as from_on, t.closed_on as until_on,
       t.code, t.level, t.programme, t.kind, t.field, t.host_name,
       (select p.code from tasks.task_at p where p.id = t.parent_id) as parent_code,
       t.stage, t.accepted_on,
       exists (select from tasks.task n
                where n.id = t.id and n.withdrawn_at is null and n.published
                  and n.stage not in ('proposed', 'rejected', 'listed', 'selected')) as is_public
  from tasks.task_at t
 where t.withdrawn_at is null;
comment on view tasks.report_task is
  'One row per task; it runs from its contract (from_on) until it is liquidated or terminated (until_on).';

create view tasks.report_acceptance as
select a.id, t.code || ' – ' || t.title as label, '/nhiem-vu/' || t.slug as url, a.accepted_on as happened_on,
       a.council_level, a.rating, a.decision_number, t.id as task_id, t.parent_id, t.code, t.level, t.programme, t.kind,
       t.field, (select p.code from tasks.task_at p where p.id = t.parent_id) as parent_code,
       exists (select from tasks.task n
                where n.id = t.id and n.withdrawn_at is null and n.published
                  and n.stage not in ('proposed', 'rejected', 'listed', 'selected')) as is_public
  from tasks.acceptance_at a
  join tasks.task_at t on t.id = a.task_id and t.withdrawn_at is null
 where a.withdrawn_at is null;

create view tasks.report_check as
select c.id, t.code || ' – ' || t.title as label, '/nhiem-vu/' || t.slug as url, c.checked_on as happened_on,
       c.team, t.id as task_id, t.code, t.level, t.programme, t.kind, t.field,
       (select p.code from tasks.task_at p where p.id = t.parent_id) as parent_code,
       exists (select from tasks.task n
                where n.id = t.id and n.withdrawn_at is null and n.published
                  and n.stage not in ('proposed', 'rejected', 'listed', 'selected')) as is_public
  from tasks.progress_check_at c
  join tasks.task_at t on t.id = c.task_id and t.withdrawn_at is null
 where c.withdrawn_at is null;

create view tasks.report_adjustment as
select a.id, t.code || ' – ' || t.title as label, '/nhiem-vu/' || t.slug as url, a.decided_on as happened_on,
       a.kind as adjustment, t.id as task_id, t.code, t.level, t.programme, t.kind, t.field,
       (select p.code from tasks.task_at p where p.id = t.parent_id) as parent_code,
       exists (select from tasks.task n
                where n.id = t.id and n.withdrawn_at is null and n.published
                  and n.stage not in ('proposed', 'rejected', 'listed', 'selected')) as is_public
  from tasks.adjustment_at a
  join tasks.task_at t on t.id = a.task_id and t.withdrawn_at is null
 where a.withdrawn_at is null;

create view tasks.report_component as
select a.task_id as id, a.label, a.url, a.happened_on, a.rating, a.code, a.kind, a.field, a.parent_code,
       a.programme, a.is_public
  from tasks.report_acceptance a
 where a.level = 'quoc_gia' and a.parent_id is not null and a.council_level = 'nha_nuoc'
   and a.rating <> 'khong_dat';
comment on view tasks.report_component is
  'Component tasks of national projects, on the day the State-level council accepted them.';

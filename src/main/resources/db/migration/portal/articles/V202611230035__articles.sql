create schema articles;

create table articles.section (
  slug         text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name         text not null,
  english_name text not null,
  place        integer not null,
  on_home      boolean not null,
  open         boolean not null,
  version      integer not null
);
comment on table articles.section is 'Sections of the news; none is ever deleted, since addresses name it.';
comment on column articles.section.place is 'Order on the home page, small numbers first.';
comment on column articles.section.open is 'Whether new articles may go into it.';
insert into articles.section (slug, name, english_name, place, on_home, open, version) values
  ('khoa-hoc-cong-nghe', 'Khoa học và công nghệ', 'Science and technology', 10, true, true, 1),
  ('hoat-dong-cua-so', 'Hoạt động của Sở', 'The department at work', 20, true, true, 1),
  ('phong-chong-dich', 'Phòng, chống dịch bệnh', 'Against the epidemic', 30, true, true, 1),
  ('khoa-hoc-doi-song', 'Khoa học và đời sống', 'Science and life', 40, true, true, 1),
  ('pho-bien-kien-thuc', 'Phổ biến kiến thức', 'Spreading knowledge', 50, true, true, 1),
  ('thong-bao-moi', 'Thông báo mới', 'Notices', 60, true, true, 1),
  ('tham-muu-tu-van', 'Tham mưu, tư vấn', 'Advisory work', 70, true, true, 1),
  ('van-ban-chi-dao', 'Văn bản chỉ đạo', 'Directives', 80, true, true, 1),
  ('ky-yeu', 'Kỷ yếu', 'Yearbook', 90, true, true, 1);

create sequence articles.article_number as integer;

create table articles.article (
  id             uuid primary key,
  number         integer not null default nextval('articles.article_number') unique,
  slug           text not null,
  category       text not null references articles.section,
  title          text not null,
  lead           text not null,
  source         text not null,
  body           text not null,
  author         text not null,
  tags           text[] not null,
  picture        text,
  alt            text not null,
  caption        text not null,
  attachments    uuid[] not null,
  report_id      uuid,
  state          text not null check (state in ('draft', 'scheduled', 'published', 'withdrawn')),
  publish_at     timestamptz check ((publish_at is not null) = (state = 'scheduled')),
  published_at   timestamptz check (state <> 'published' or published_at is not null),
  corrected_at   timestamptz,
  withdrawal     text check ((withdrawal is not null) = (state = 'withdrawn')),
  version        integer not null,
  changed_at     timestamptz not null,
  changed_by     text not null
);
create index on articles.article (category, published_at desc, number desc) where state = 'published';
create index on articles.article (published_at desc, number desc) where state = 'published';
create index on articles.article (changed_at desc, id desc);
create index on articles.article using gin (tags) where state = 'published';
create index on articles.article using gin (attachments) where state = 'published';
create index on articles.article (picture) where state = 'published';
create index on articles.article (publish_at) where state = 'scheduled';
comment on table articles.article is 'News of the portal, from first draft to withdrawal.';
comment on column articles.article.number is 'Ends the public address, so that the title may change; gaps are possible.';
comment on column articles.article.source is 'What the editor typed.';
comment on column articles.article.body is 'The same as HTML, sanitised before it was written.';
comment on column articles.article.picture is 'Name of a drawing of this site, or id of a file.';
comment on column articles.article.alt is 'What the picture shows, for those who do not see it (TT 32/2017/TT-BTTTT).';
comment on column articles.article.attachments is 'Ids of files, in their order.';
comment on column articles.article.corrected_at is 'When it was last changed while it stood on the portal.';
comment on column articles.article.report_id is 'The report this article was made of, if any.';
comment on column articles.article.published_at is 'When it first stood on the portal.';
comment on column articles.article.withdrawal is 'Why it was taken off the portal.';
comment on column articles.article.version is 'Counts changes; an editor who began from an older one is told.';
select platform.keep_history('articles.article');

create table articles.file (
  id uuid primary key
);
comment on table articles.file is 'Files that were kept for an article, the only ones an article may name: what it names, readers may fetch.';

create table articles.unsaved (
  article_id uuid not null,
  editor     uuid not null,
  version    integer not null,
  typed      jsonb not null,
  kept_at    timestamptz not null,
  primary key (article_id, editor)
);
comment on table articles.unsaved is 'What an editor typed and has not saved: the editor''s own, gone when the article is saved.';
comment on column articles.unsaved.article_id is 'No reference: a new article has no row before it is saved.';

create table articles.rating (
  article_id uuid not null references articles.article,
  reader     bytea not null,
  network    bytea,
  stars      smallint not null check (stars between 1 and 5),
  rated_at   timestamptz not null,
  primary key (article_id, reader)
);
create index on articles.rating (article_id, network);
comment on table articles.rating is 'One vote of one reader on one article; a second vote replaces the first.';
comment on column articles.rating.reader is 'HMAC of article, address and browser: tells two readers of one article apart and follows nobody from one article to the next.';
comment on column articles.rating.network is 'HMAC of article and address: limits how many votes one address may give to one article; none, and chance for a reader, when the vote is 90 days old.';

create table articles.rating_salt (
  only_row boolean primary key default true check (only_row),
  salt     bytea not null
);
insert into articles.rating_salt (salt)
select uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
comment on table articles.rating_salt is 'Secret of the readers'' keys. It is never rotated: a vote is one per reader for good, and no address is kept.';

create view articles.report_article as
select id,
       title as label,
       '/tin-tuc/' || category || '/' || slug || '-' || number as url,
       (published_at at time zone 'Asia/Ho_Chi_Minh')::date as happened_on,
       category,
       tags,
       author,
       true as is_public
  from articles.article_at
 where state = 'published';
comment on view articles.report_article is 'News standing on the portal, dated by its publication in Viet Nam.';

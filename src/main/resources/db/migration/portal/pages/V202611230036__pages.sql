create schema pages;

create table pages.feature (
  id      uuid primary key,
  kind    text not null check (kind in ('film', 'advisory', 'yearbook', 'link', 'draft')),
  title   text not null,
  day     date,
  text    text not null,
  url     text,
  picture text,
  place   integer not null,
  until   date check ((until is not null) = (kind = 'draft')),
  shown   boolean not null,
  version integer not null
);
create index on pages.feature (kind, day desc nulls last, place);
comment on table pages.feature is 'What stands beside the news: films, advisory work, the yearbook, links, drafts open for comment.';
comment on column pages.feature.url is 'Where it leads: a path of this site, or another site.';
comment on column pages.feature.until is 'The last day for opinions on a draft.';
comment on column pages.feature.shown is 'Whether readers see it; nothing is deleted.';
comment on column pages.feature.picture is 'Key of a drawing or photograph.';
comment on column pages.feature.place is 'Order among those of one day or without a day.';

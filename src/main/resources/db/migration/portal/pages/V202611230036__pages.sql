create schema pages;

create table pages.feature (
  id      uuid primary key,
  kind    text not null check (kind in ('film', 'advisory', 'yearbook', 'link')),
  title   text not null,
  day     date,
  text    text not null,
  url     text,
  picture text,
  place   integer not null
);
create index on pages.feature (kind, day desc nulls last, place);
comment on table pages.feature is 'What stands beside the news: films, advisory work, the yearbook, links.';
comment on column pages.feature.url is 'Where it leads outside this site: https only.';
comment on column pages.feature.picture is 'Key of a drawing or photograph.';
comment on column pages.feature.place is 'Order among those of one day or without a day.';

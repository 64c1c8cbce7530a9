alter table pages.feature
  add column alt  text not null default '',
  add column film uuid;
comment on column pages.feature.picture is 'Name of a drawing of this site, or id of a file.';
comment on column pages.feature.alt is 'What the picture shows, for those who do not see it.';
comment on column pages.feature.film is 'Id of the file with the film.';

create table pages.file (
  id uuid primary key
);
comment on table pages.file is 'Files that were kept for what stands beside the news, the only ones it may name: what it names while it is shown, readers may fetch.';

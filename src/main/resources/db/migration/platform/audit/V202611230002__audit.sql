create schema audit;

-- Small letters without marks, split at what joins numbers and codes, so that 'dam' finds 'Đàm' and 'GP' '12/GP-SKHCN'.
create function audit.folded(written text) returns text
language sql immutable parallel safe as $$
  select translate(lower(regexp_replace(normalize(written, NFD), '[\u0300-\u036f]', '', 'g')), 'đ/.-_:()@', 'd        ')
$$;

create table audit.entry (
  seq           bigint primary key,
  at            timestamptz not null,
  actor_id      uuid not null,
  actor_name    text not null,
  action        text not null,
  subject_type  text not null,
  subject_id    uuid not null,
  subject_label text not null,
  detail        text not null,
  address       text not null,
  previous_hash bytea not null,
  hash          bytea not null,
  words         tsvector not null generated always as (
                  setweight(to_tsvector('simple', audit.folded(actor_name)), 'A')
                  || setweight(to_tsvector('simple', audit.folded(subject_label || ' ' || address)), 'B')) stored
);
create index on audit.entry (at, seq);
create index on audit.entry (subject_id, at, seq);
create index on audit.entry (actor_id, at, seq);
create index on audit.entry (action, at, seq);
create index on audit.entry (subject_type, at, seq);
create index on audit.entry using gin (words);
comment on table audit.entry is 'Every change, chained: hash = SHA-256 of the previous hash and this entry''s canonical text.';
comment on column audit.entry.seq is 'Gapless, from 1, in the order of commit.';
comment on column audit.entry.detail is 'JSON with the values before and after, kept as text so that its bytes stay.';
comment on column audit.entry.address is 'The network address it was asked from; empty for jobs and the public.';
comment on column audit.entry.words is 'What the free text of the reading screen finds; no part of the hash; weight A is who did it.';

create table audit.head (
  only_row boolean primary key default true check (only_row),
  seq      bigint not null,
  hash     bytea not null
);
insert into audit.head (seq, hash) values (0, sha256('OpenDOST'));
comment on table audit.head is 'The end of the chain; its row lock puts writers in order for the last moment of their transaction.';

create table audit.root (
  day  date primary key,
  seq  bigint not null,
  hash bytea not null
);
comment on table audit.root is 'The chain''s end as published for each day; anyone may keep a copy.';

-- The canonical text: each value with its length in bytes before it, so that no two entries share one.
create function audit.canonical(seq bigint, at timestamptz, actor_id uuid, actor_name text, action text,
    subject_type text, subject_id uuid, subject_label text, detail text, address text) returns bytea
language sql immutable parallel safe as $$
  select convert_to(string_agg(octet_length(value) || ':' || value, ',' order by place), 'UTF8')
    from unnest(array[seq::text, (extract(epoch from at) * 1000000)::bigint::text, actor_id::text, actor_name,
      action, subject_type, subject_id::text, subject_label, detail, address]) with ordinality as part(value, place)
$$;

-- Appends the entries of one transaction, at its end.
create function audit.append(entries jsonb) returns bigint
language plpgsql as $$
declare
  last_seq bigint;
  last_hash bytea;
  e jsonb;
  own bytea;
begin
  select seq, hash into strict last_seq, last_hash from audit.head for update;
  for e in select * from jsonb_array_elements(entries) loop
    last_seq := last_seq + 1;
    own := sha256(last_hash || audit.canonical(last_seq, (e->>'at')::timestamptz, (e->>'actorId')::uuid, e->>'actorName',
      e->>'action', e->>'subjectType', (e->>'subjectId')::uuid, e->>'subjectLabel', e->>'detail', e->>'address'));
    insert into audit.entry values (last_seq, (e->>'at')::timestamptz, (e->>'actorId')::uuid, e->>'actorName',
      e->>'action', e->>'subjectType', (e->>'subjectId')::uuid, e->>'subjectLabel', e->>'detail', e->>'address', last_hash, own);
    last_hash := own;
  end loop;
  update audit.head set seq = last_seq, hash = last_hash;
  return last_seq;
end $$;

-- Against mistakes; against malice there is the chain.
create function audit.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is only ever appended to';
end $$;
create trigger append_only before update or delete or truncate on audit.entry
  for each statement execute function audit.refuse();

create table audit.verification (
  id            uuid primary key,
  asked_by      text not null,
  asked_at      timestamptz not null,
  expected      bigint not null,
  entries       bigint not null default 0,
  head_hash     bytea,
  breach_count  bigint not null default 0,
  failure       text not null default '',
  finished_at   timestamptz
);
create unique index one_at_a_time on audit.verification ((true)) where finished_at is null;
create index on audit.verification (asked_at, id);
comment on table audit.verification is 'Each time the whole chain was read and verified, and what was found.';
comment on column audit.verification.expected is 'How many entries the chain held when it was asked for.';
comment on column audit.verification.entries is 'How many entries were read so far.';
comment on column audit.verification.head_hash is 'The hash of the chain''s end as it was found.';
comment on column audit.verification.failure is 'Why the chain could not be read to its end.';

create table audit.breach (
  verification uuid not null references audit.verification,
  place        integer not null,
  kind         text not null,
  seq          bigint not null,
  other        bigint not null,
  day          text not null,
  primary key (verification, place)
);
comment on table audit.breach is 'The first breaches that a verification named, in the order of the chain.';
comment on column audit.breach.other is 'The last entry of a gap, or the place a moved entry was written for.';

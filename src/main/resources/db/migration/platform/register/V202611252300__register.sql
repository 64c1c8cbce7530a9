create schema register;

-- Letters without their marks, đ as d, small.
create function register.fold(words text) returns text
language sql immutable parallel safe strict as $$
  select lower(translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g'), 'Đđ', 'dd'))
$$;
comment on function register.fold is 'Letters without their marks, đ as d, small letters: how lists are searched.';

-- People who work for families. The password is an argon2id hash.
create table staff (
    id         text primary key,
    name       text not null,
    email      text not null unique,
    password   text not null,
    roles      text not null,
    teams      text not null,
    removed_at bigint
);

create table family (
    id      text primary key,
    made_at bigint not null
);

-- A member of a family, with an account of their own: parents apart, a young person too. Name and address are sealed.
-- Someone who was removed stays as a row, so that what they did keeps its name, and can do nothing any more.
create table person (
    id         text primary key,
    family     text not null references family (id),
    name       blob not null,
    email      blob,
    language   text not null,
    removed_at bigint
);
create index person_by_family on person (family);

-- The reference on an invitation letter, as a blind index: the table does not tell what to type.
create table invitation (
    reference  blob primary key,
    person     text not null references person (id),
    made_at    bigint not null,
    expires_at bigint not null,
    ended_at   bigint
);
create index invitation_by_person on invitation (person);

-- A code for signing in once: ten minutes, five tries, hashed with the installation's key.
create table one_time_code (
    id         text primary key,
    person     text not null references person (id),
    code       blob not null,
    made_at    bigint not null,
    expires_at bigint not null,
    tries      bigint not null default 0,
    used_at    bigint
);
create index one_time_code_by_person on one_time_code (person, made_at);

-- Tries to sign in, good and bad, by a blind index of the name that was typed: enough to slow a guesser down.
create table sign_in_try (
    id   text primary key,
    who  blob not null,
    at   bigint not null,
    good bigint not null
);
create index sign_in_try_by_who on sign_in_try (who, at);

-- Who looked at what about a family, and when. Nothing here is ever updated or deleted.
create table look (
    id    text primary key,
    at    bigint not null,
    staff text not null,
    what  text not null,
    about text not null
);
create index look_by_about on look (about, at);

-- Sessions of the site. The key is a hash of the cookie, so a stolen table opens no session; the contents are sealed.
create table session (
    key        text primary key,
    contents   blob not null,
    expires_at bigint not null
);
create index session_by_expiry on session (expires_at);

-- Where somebody is signed in, so that they can end it from another device. What they are signed in on is kept roughly
-- ("Firefox on Android") and sealed; no address.
create table sign_in (
    id       text primary key,
    who      text not null,
    device   bytea not null,
    at       bigint not null,
    seen_at  bigint not null,
    ended_at bigint
);
create index sign_in_by_who on sign_in (who, seen_at);
create index sign_in_by_use on sign_in (seen_at);

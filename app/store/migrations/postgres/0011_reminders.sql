-- Letters that ask an owner to check a listing: one row for each letter of each round of checking, written with the letter
-- itself, so that none goes out twice however many servers look and whenever one of them stops. The round is the date of
-- the check before, empty for a listing that was never checked.
create table reminder (
    listing text not null references listing (id),
    round   text not null,
    letter  text not null,
    at      bigint not null,
    primary key (listing, round, letter)
);

-- A letter may go to the owner of a listing; the address is looked up when it leaves.
alter table delivery add column listing text references listing (id);

-- What an owner says a listing should say instead. Sealed: until somebody has read it, it may hold anything. One at a time
-- waits for each listing; a second one takes the place of the first.
create table suggestion (
    id         text primary key,
    listing    text not null references listing (id),
    words      bytea not null,
    sent_at    bigint not null,
    sent_on    text not null,
    decided_at bigint,
    decided_by text,
    accepted   bigint
);
create unique index suggestion_waiting on suggestion (listing) where decided_at is null;

-- A listing on its way to families: the whole listing as somebody writes it, and the one it was begun from (empty for a new
-- listing). Its version grows with each save, so that two people never overwrite each other unseen.
create table listing_draft (
    id         text primary key,
    listing    text not null,
    base       text not null,
    document   text not null,
    version    bigint not null,
    state      text not null,
    changed_at bigint not null,
    changed_by text not null,
    publish_on text
);
create index listing_draft_by_state on listing_draft (state, changed_at);
create unique index listing_draft_open on listing_draft (listing)
    where state in ('writing', 'waiting', 'returned', 'agreed');

-- What happened to a draft, who did it, and what it said then. Nothing here is ever updated.
create table listing_draft_event (
    id       text primary key,
    draft    text not null references listing_draft (id),
    at       bigint not null,
    by_whom  text not null,
    what     text not null,
    note     text not null,
    document text not null
);
create index listing_draft_event_by_draft on listing_draft_event (draft, at);

-- Who agreed to a change of a listing, beside who wrote it.
alter table listing_event add column agreed_by text;

-- A listing that was merged into another one: its old address leads there.
create table listing_moved (
    listing text primary key,
    moved_to text not null references listing (id),
    at      bigint not null,
    by_whom text not null
);

-- Words of the interface that staff changed: they are said instead of those of the files. `english` is what English said when
-- they were written: where it says something else now, they are out of date. Nothing about a person is in here.
create table wording (
    language text not null,
    key      text not null,
    words    text not null,
    english  text not null,
    reviewed bigint not null,
    at       bigint not null,
    by_whom  text not null,
    primary key (language, key)
);

-- Every change, and who made it; empty words: back to what the file says. Nothing here is ever updated.
create table wording_event (
    id       text primary key,
    language text not null,
    key      text not null,
    words    text not null,
    reviewed bigint not null,
    at       bigint not null,
    by_whom  text not null
);
create index wording_event_by_key on wording_event (language, key, at);

insert into tally (name, value) values ('wording', 0);

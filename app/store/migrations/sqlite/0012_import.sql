-- What an import left behind, row by row: the document as the source had it, so that the next copy of the same file can be
-- told apart from what staff have changed since. The source's own id stays as it came; state is shown, or withdrawn when
-- the import itself took the listing out.
create table import_row (
    source      text not null,
    external_id text not null,
    listing     text not null references listing (id),
    document    text not null,
    state       text not null,
    primary key (source, external_id)
);

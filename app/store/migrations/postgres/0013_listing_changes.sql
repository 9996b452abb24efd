-- Every server asks often what has changed since it last looked, and reads that only.
create index listing_by_version on listing (version, id);

-- What a night asks of the nights before it, found without reading them. Everything here is derived from the other tables and from the inputs.

-- One row an article that waits for an edition whose window holds it.
create table waiting (
    article_no bigint not null primary key,
    registered date not null,
    published timestamp(9) with time zone not null,
    outlet_key_no int not null
);
insert into waiting (article_no, registered, published, outlet_key_no)
select article_no, registered, published, outlet_key_no from article where membership = 'WAITING';

-- One row a run of articles that follow each other: number, record key, headline key and body key of each, the first 64 bits of a key, zero
-- where there is none. Read from end to end by every night, so 32 bytes an article and no more.
create table article_keys (
    first_no bigint not null primary key,
    last_no bigint not null,
    keys varbinary(65536) not null
);

-- One row a file that was hashed: as long as nothing about it has changed it has that hash still.
create table hashed_file (
    path varchar(4000) not null primary key,
    state varchar(400) not null,
    sha256 char(64) not null
);

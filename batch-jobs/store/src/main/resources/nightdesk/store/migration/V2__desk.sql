-- Title: the desk's tables. Everything here is derived from the inputs and can be made again.
-- Grain: see each table. Content keys (128 bits) are uuid columns; numbers (…_no) are dictionary ids and order rows within a night.

-- One row a word that repeats: outlet keys and names, vendors, rules, file formats.
create table word (
    word_no int not null primary key,
    kind varchar(10) not null,
    word varchar(1000) not null,
    constraint word_once unique (kind, word)
);

-- One row a published or unfinished revision of an edition. Its articles have numbers from article_from to article_to; others may lie between.
create table edition (
    edition date not null,
    revision int not null,
    zone varchar(60) not null,
    window_after timestamp(9) with time zone not null,
    closed_at timestamp(9) with time zone not null,
    is_first boolean not null,
    is_published boolean not null,
    article_from bigint not null,
    article_to bigint not null,
    summary text,
    config_sha256 char(64) not null,
    primary key (edition, revision)
);

-- One row a file that a run read.
create table input_file (
    file_no bigint not null primary key,
    edition date not null,
    revision int not null,
    path varchar(4000) not null,
    sha256 char(64) not null,
    bytes bigint not null,
    format varchar(100) not null,
    encoding varchar(40),
    encoding_guessed boolean not null,
    status varchar(20) not null,
    read_count bigint not null,
    stored_count bigint not null,
    version_count bigint not null,
    duplicate_count bigint not null,
    quarantined_count bigint not null,
    bytes_covered bigint not null,
    received_at timestamp(9) with time zone not null
);
create index input_file_by_hash on input_file (sha256);

-- One row a version of a record: what counting reads, again and again. article_no grows in the order of registration. registered: the edition
-- whose run read it; edition: the one it is assigned to (another only for articles that waited). superseded: a newer version of the record came
-- in the same run. known_record: an earlier run stored a version of the record.
create table article (
    article_no bigint not null primary key,
    article_id uuid not null,
    record_key uuid not null,
    headline_key uuid,
    body_key uuid,
    registered date not null,
    registered_revision int not null,
    edition date not null,
    revision int not null,
    membership varchar(10) not null,
    superseded boolean not null,
    known_record boolean not null,
    format_no int not null,
    outlet_key_no int not null,
    outlet_name_no int not null,
    words int not null,
    chars int not null,
    published timestamp(9) with time zone,
    precision_word varchar(10) not null,
    status varchar(10) not null,
    flags int not null,
    file_no bigint not null
);
create index article_by_record on article (record_key);

-- One row a version of a record: what only its reader needs, and where it was read.
create table article_text (
    article_no bigint not null primary key,
    guid varchar(2000),
    headline text not null,
    byline text,
    dateline text,
    lead text not null,
    published_as_written varchar(200) not null,
    published_zone varchar(60),
    language varchar(60),
    url text,
    member text,
    record_no bigint not null,
    line_no bigint not null,
    byte_offset bigint not null,
    byte_length bigint not null
);

-- One row a vendor that an article names; line_no = article_no * 65536 + its place. tone: 0 positive, 1 neutral, 2 negative.
create table article_vendor (
    line_no bigint not null primary key,
    vendor_no int not null,
    mentions int not null,
    in_headline boolean not null,
    in_lead boolean not null,
    prominence decimal(7, 2) not null,
    tone smallint
);

-- One row an article that an edition put into a story: the first edition that did.
create table story_article (
    article_no bigint not null primary key,
    edition date not null,
    revision int not null,
    story_id uuid not null
);

-- One row a fact; fact_no = article_no * 65536 + its place in the article. Mentions and amounts, nine of ten rows, have tables of their own, so
-- that the others are found without reading past them. Positions count in the normalised text, raw ones in the text as delivered.
create table mention (
    fact_no bigint not null primary key,
    kind smallint not null,
    rule_no int not null,
    modality smallint not null,
    span_start int not null,
    span_end int not null,
    sentence_start int not null,
    sentence_end int not null,
    raw_start int not null,
    raw_end int not null,
    raw_sentence_start int not null,
    raw_sentence_end int not null,
    sentence_number int not null,
    vendor_no int,
    body text not null
);

create table amount (
    fact_no bigint not null primary key,
    kind smallint not null,
    rule_no int not null,
    modality smallint not null,
    span_start int not null,
    span_end int not null,
    sentence_start int not null,
    sentence_end int not null,
    raw_start int not null,
    raw_end int not null,
    raw_sentence_start int not null,
    raw_sentence_end int not null,
    sentence_number int not null,
    vendor_no int,
    body text not null
);

create table fact (
    fact_no bigint not null primary key,
    kind smallint not null,
    rule_no int not null,
    modality smallint not null,
    span_start int not null,
    span_end int not null,
    sentence_start int not null,
    sentence_end int not null,
    raw_start int not null,
    raw_end int not null,
    raw_sentence_start int not null,
    raw_sentence_end int not null,
    sentence_number int not null,
    vendor_no int,
    body text not null
);

-- One row a sentence that is evidence; sentence_no = article_no * 8388608 + its start.
create table sentence (
    sentence_no bigint not null primary key,
    sentence text not null
);

-- One row a refused record or file.
create table rejection (
    rejection_id char(32) not null,
    edition date not null,
    revision int not null,
    file_no bigint not null,
    path varchar(4000) not null,
    member text,
    record_no bigint not null,
    line_no bigint not null,
    byte_offset bigint not null,
    byte_length bigint not null,
    reason varchar(40) not null,
    message text not null,
    excerpt text not null,
    raw_ref varchar(200),
    primary key (edition, revision, rejection_id)
);

-- One row a publication day, vendor (0: articles with or without one) and outlet: what the articles an edition registered add to the history.
create table day_count (
    edition date not null,
    revision int not null,
    publication_day date not null,
    vendor_no int not null,
    outlet_key_no int not null,
    articles bigint not null,
    mentions bigint not null,
    headline_articles bigint not null,
    lead_articles bigint not null,
    prominence decimal(20, 2) not null,
    positive bigint not null,
    neutral bigint not null,
    negative bigint not null,
    primary key (edition, revision, publication_day, vendor_no, outlet_key_no)
);

-- One row a line of a derived export (stories, deals, metrics), in the order of its id.
create table derived (
    edition date not null,
    revision int not null,
    what varchar(10) not null,
    line_id varchar(200) not null,
    line text not null,
    primary key (edition, revision, what, line_id)
);

// #embed (C23) turns a megabyte into an object file in well under a second; the same bytes as a
// Swift array literal take minutes to compile.
#include "CatalogueData.h"

static const unsigned char datapackage[] = {
#embed "../../Resources/catalogue/datapackage.json"
};
static const unsigned char sources[] = {
#embed "../../Resources/catalogue/sources.csv"
};
static const unsigned char states[] = {
#embed "../../Resources/catalogue/states.csv"
};
static const unsigned char organisations[] = {
#embed "../../Resources/catalogue/organisations.csv"
};
static const unsigned char names[] = {
#embed "../../Resources/catalogue/names.csv"
};
static const unsigned char foreign_names[] = {
#embed "../../Resources/catalogue/foreign_names.csv"
};
static const unsigned char ambiguous_names[] = {
#embed "../../Resources/catalogue/ambiguous_names.csv"
};
static const unsigned char bodies[] = {
#embed "../../Resources/catalogue/bodies.csv"
};
static const unsigned char look_alikes[] = {
#embed "../../Resources/catalogue/look_alikes.csv"
};
static const unsigned char secretariats[] = {
#embed "../../Resources/catalogue/secretariats.csv"
};
static const unsigned char relations[] = {
#embed "../../Resources/catalogue/relations.csv"
};
static const unsigned char memberships[] = {
#embed "../../Resources/catalogue/memberships.csv"
};
static const unsigned char rosters[] = {
#embed "../../Resources/catalogue/rosters.csv"
};
static const unsigned char cross_checks[] = {
#embed "../../Resources/catalogue/cross_checks.csv"
};
static const unsigned char meetings[] = {
#embed "../../Resources/catalogue/meetings.csv"
};
static const unsigned char documents[] = {
#embed "../../Resources/catalogue/documents.csv"
};
static const unsigned char commitments[] = {
#embed "../../Resources/catalogue/commitments.csv"
};
static const unsigned char votes[] = {
#embed "../../Resources/catalogue/votes.csv"
};
static const unsigned char signatures[] = {
#embed "../../Resources/catalogue/signatures.csv"
};
static const unsigned char officials[] = {
#embed "../../Resources/catalogue/officials.csv"
};
static const unsigned char figures[] = {
#embed "../../Resources/catalogue/figures.csv"
};
static const unsigned char problems[] = {
#embed "../../Resources/catalogue/problems.csv"
};
static const unsigned char themes[] = {
#embed "../../Resources/catalogue/themes.csv"
};
static const unsigned char objectives[] = {
#embed "../../Resources/catalogue/objectives.csv"
};

#define FILE_OF(table, file) {file, table, sizeof table}

static const struct catalogue_file files[] = {
    FILE_OF(datapackage, "datapackage.json"),
    FILE_OF(sources, "sources.csv"),
    FILE_OF(states, "states.csv"),
    FILE_OF(organisations, "organisations.csv"),
    FILE_OF(names, "names.csv"),
    FILE_OF(foreign_names, "foreign_names.csv"),
    FILE_OF(ambiguous_names, "ambiguous_names.csv"),
    FILE_OF(bodies, "bodies.csv"),
    FILE_OF(look_alikes, "look_alikes.csv"),
    FILE_OF(secretariats, "secretariats.csv"),
    FILE_OF(relations, "relations.csv"),
    FILE_OF(memberships, "memberships.csv"),
    FILE_OF(rosters, "rosters.csv"),
    FILE_OF(cross_checks, "cross_checks.csv"),
    FILE_OF(meetings, "meetings.csv"),
    FILE_OF(documents, "documents.csv"),
    FILE_OF(commitments, "commitments.csv"),
    FILE_OF(votes, "votes.csv"),
    FILE_OF(signatures, "signatures.csv"),
    FILE_OF(officials, "officials.csv"),
    FILE_OF(figures, "figures.csv"),
    FILE_OF(problems, "problems.csv"),
    FILE_OF(themes, "themes.csv"),
    FILE_OF(objectives, "objectives.csv"),
};

size_t catalogue_file_count(void) { return sizeof files / sizeof files[0]; }

struct catalogue_file catalogue_file_at(size_t index) { return files[index]; }

// The pages of Resources/man and the licence, which "fora install" puts beside the program.
#include "CatalogueData.h"

static const unsigned char fora_bodies_1[] = {
#embed "../../Resources/man/fora-bodies.1"
};
static const unsigned char fora_body_1[] = {
#embed "../../Resources/man/fora-body.1"
};
static const unsigned char fora_bookmarks_1[] = {
#embed "../../Resources/man/fora-bookmarks.1"
};
static const unsigned char fora_brief_1[] = {
#embed "../../Resources/man/fora-brief.1"
};
static const unsigned char fora_bridge_1[] = {
#embed "../../Resources/man/fora-bridge.1"
};
static const unsigned char fora_browse_1[] = {
#embed "../../Resources/man/fora-browse.1"
};
static const unsigned char fora_chairs_1[] = {
#embed "../../Resources/man/fora-chairs.1"
};
static const unsigned char fora_changes_1[] = {
#embed "../../Resources/man/fora-changes.1"
};
static const unsigned char fora_check_1[] = {
#embed "../../Resources/man/fora-check.1"
};
static const unsigned char fora_commitments_1[] = {
#embed "../../Resources/man/fora-commitments.1"
};
static const unsigned char fora_compare_1[] = {
#embed "../../Resources/man/fora-compare.1"
};
static const unsigned char fora_completions_1[] = {
#embed "../../Resources/man/fora-completions.1"
};
static const unsigned char fora_config_5[] = {
#embed "../../Resources/man/fora-config.5"
};
static const unsigned char fora_coverage_1[] = {
#embed "../../Resources/man/fora-coverage.1"
};
static const unsigned char fora_data_1[] = {
#embed "../../Resources/man/fora-data.1"
};
static const unsigned char fora_data_5[] = {
#embed "../../Resources/man/fora-data.5"
};
static const unsigned char fora_documents_1[] = {
#embed "../../Resources/man/fora-documents.1"
};
static const unsigned char fora_figures_1[] = {
#embed "../../Resources/man/fora-figures.1"
};
static const unsigned char fora_help_1[] = {
#embed "../../Resources/man/fora-help.1"
};
static const unsigned char fora_info_1[] = {
#embed "../../Resources/man/fora-info.1"
};
static const unsigned char fora_install_1[] = {
#embed "../../Resources/man/fora-install.1"
};
static const unsigned char fora_keys_1[] = {
#embed "../../Resources/man/fora-keys.1"
};
static const unsigned char fora_meetings_1[] = {
#embed "../../Resources/man/fora-meetings.1"
};
static const unsigned char fora_members_1[] = {
#embed "../../Resources/man/fora-members.1"
};
static const unsigned char fora_not_joined_1[] = {
#embed "../../Resources/man/fora-not-joined.1"
};
static const unsigned char fora_objectives_1[] = {
#embed "../../Resources/man/fora-objectives.1"
};
static const unsigned char fora_officials_1[] = {
#embed "../../Resources/man/fora-officials.1"
};
static const unsigned char fora_overlap_1[] = {
#embed "../../Resources/man/fora-overlap.1"
};
static const unsigned char fora_parties_1[] = {
#embed "../../Resources/man/fora-parties.1"
};
static const unsigned char fora_problems_1[] = {
#embed "../../Resources/man/fora-problems.1"
};
static const unsigned char fora_query_5[] = {
#embed "../../Resources/man/fora-query.5"
};
static const unsigned char fora_resolve_1[] = {
#embed "../../Resources/man/fora-resolve.1"
};
static const unsigned char fora_search_1[] = {
#embed "../../Resources/man/fora-search.1"
};
static const unsigned char fora_serving_7[] = {
#embed "../../Resources/man/fora-serving.7"
};
static const unsigned char fora_signatures_1[] = {
#embed "../../Resources/man/fora-signatures.1"
};
static const unsigned char fora_sources_1[] = {
#embed "../../Resources/man/fora-sources.1"
};
static const unsigned char fora_standing_7[] = {
#embed "../../Resources/man/fora-standing.7"
};
static const unsigned char fora_state_1[] = {
#embed "../../Resources/man/fora-state.1"
};
static const unsigned char fora_themes_1[] = {
#embed "../../Resources/man/fora-themes.1"
};
static const unsigned char fora_terminals_7[] = {
#embed "../../Resources/man/fora-terminals.7"
};
static const unsigned char fora_uninstall_1[] = {
#embed "../../Resources/man/fora-uninstall.1"
};
static const unsigned char fora_version_1[] = {
#embed "../../Resources/man/fora-version.1"
};
static const unsigned char fora_votes_1[] = {
#embed "../../Resources/man/fora-votes.1"
};
static const unsigned char fora_1[] = {
#embed "../../Resources/man/fora.1"
};
static const unsigned char licence[] = {
#embed "../../Resources/LICENSE"
};

#define FILE_OF(content, path) {path, content, sizeof content}

static const struct catalogue_file files[] = {
    FILE_OF(fora_bodies_1, "man/man1/fora-bodies.1"),
    FILE_OF(fora_body_1, "man/man1/fora-body.1"),
    FILE_OF(fora_bookmarks_1, "man/man1/fora-bookmarks.1"),
    FILE_OF(fora_brief_1, "man/man1/fora-brief.1"),
    FILE_OF(fora_bridge_1, "man/man1/fora-bridge.1"),
    FILE_OF(fora_browse_1, "man/man1/fora-browse.1"),
    FILE_OF(fora_chairs_1, "man/man1/fora-chairs.1"),
    FILE_OF(fora_changes_1, "man/man1/fora-changes.1"),
    FILE_OF(fora_check_1, "man/man1/fora-check.1"),
    FILE_OF(fora_commitments_1, "man/man1/fora-commitments.1"),
    FILE_OF(fora_compare_1, "man/man1/fora-compare.1"),
    FILE_OF(fora_completions_1, "man/man1/fora-completions.1"),
    FILE_OF(fora_config_5, "man/man5/fora-config.5"),
    FILE_OF(fora_coverage_1, "man/man1/fora-coverage.1"),
    FILE_OF(fora_data_1, "man/man1/fora-data.1"),
    FILE_OF(fora_data_5, "man/man5/fora-data.5"),
    FILE_OF(fora_documents_1, "man/man1/fora-documents.1"),
    FILE_OF(fora_figures_1, "man/man1/fora-figures.1"),
    FILE_OF(fora_help_1, "man/man1/fora-help.1"),
    FILE_OF(fora_info_1, "man/man1/fora-info.1"),
    FILE_OF(fora_install_1, "man/man1/fora-install.1"),
    FILE_OF(fora_keys_1, "man/man1/fora-keys.1"),
    FILE_OF(fora_meetings_1, "man/man1/fora-meetings.1"),
    FILE_OF(fora_members_1, "man/man1/fora-members.1"),
    FILE_OF(fora_not_joined_1, "man/man1/fora-not-joined.1"),
    FILE_OF(fora_objectives_1, "man/man1/fora-objectives.1"),
    FILE_OF(fora_officials_1, "man/man1/fora-officials.1"),
    FILE_OF(fora_overlap_1, "man/man1/fora-overlap.1"),
    FILE_OF(fora_parties_1, "man/man1/fora-parties.1"),
    FILE_OF(fora_problems_1, "man/man1/fora-problems.1"),
    FILE_OF(fora_query_5, "man/man5/fora-query.5"),
    FILE_OF(fora_resolve_1, "man/man1/fora-resolve.1"),
    FILE_OF(fora_search_1, "man/man1/fora-search.1"),
    FILE_OF(fora_serving_7, "man/man7/fora-serving.7"),
    FILE_OF(fora_signatures_1, "man/man1/fora-signatures.1"),
    FILE_OF(fora_sources_1, "man/man1/fora-sources.1"),
    FILE_OF(fora_standing_7, "man/man7/fora-standing.7"),
    FILE_OF(fora_state_1, "man/man1/fora-state.1"),
    FILE_OF(fora_terminals_7, "man/man7/fora-terminals.7"),
    FILE_OF(fora_themes_1, "man/man1/fora-themes.1"),
    FILE_OF(fora_uninstall_1, "man/man1/fora-uninstall.1"),
    FILE_OF(fora_version_1, "man/man1/fora-version.1"),
    FILE_OF(fora_votes_1, "man/man1/fora-votes.1"),
    FILE_OF(fora_1, "man/man1/fora.1"),
    FILE_OF(licence, "doc/fora/LICENSE"),
};

size_t shared_file_count(void) { return sizeof files / sizeof files[0]; }

struct catalogue_file shared_file_at(size_t index) { return files[index]; }

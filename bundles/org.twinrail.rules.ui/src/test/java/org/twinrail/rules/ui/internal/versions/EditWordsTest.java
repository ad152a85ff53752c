package org.twinrail.rules.ui.internal.versions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the history says of itself is told in both languages, and what people wrote as they wrote it. */
class EditWordsTest {
    @Test
    void whatTheHistorySaysOfItselfIsTranslated() {
        assertThat(EditWords.message("Edit conflict/handoff.drl.csv\n").zh()).isEqualTo("修改 conflict/handoff.drl.csv");
        assertThat(EditWords.message("Rename a/b.dslr to a/c.dslr").en()).isEqualTo("Renamed a/b.dslr to a/c.dslr");
        assertThat(EditWords.message("Merge the pack 0123456789").zh()).contains("0123456789");
        assertThat(EditWords.message("The pack as shipped").zh()).contains("标准规则");
    }

    @Test
    void whatPeopleWroteStays() {
        assertThat(EditWords.message("Edit of all tables").zh()).isEqualTo("Edit of all tables");
    }

    @Test
    void aDraftsBranchIsCalledByTheDraft() {
        assertThat(EditWords.branch("draft/spring").en()).isEqualTo("Draft spring");
        assertThat(EditWords.branch("elsewhere").zh()).isEqualTo("elsewhere");
    }

    @Test
    void placesAreNamedInPeoplesWords() {
        assertThat(Places.of("row 8").zh()).isEqualTo("第 8 行");
        assertThat(Places.of("row 8, column 4").en()).isEqualTo("Row 8, column 4");
        assertThat(Places.of("line 3").en()).isEqualTo("Line 3");
        assertThat(Places.of("").en()).isEqualTo("The whole file");
    }
}

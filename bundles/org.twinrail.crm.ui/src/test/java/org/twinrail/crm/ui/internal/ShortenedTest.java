package org.twinrail.crm.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortenedTest {
    @ParameterizedTest
    @CsvSource({"abc, 3, abc", "abcd, 3, ab…", "abcd, 2, a…", "abcd, 1, ''", "abcd, 0, ''"})
    void aTextIsCutWhereItsRoomEnds(String text, int room, String shown) {
        assertThat(Shortened.to(text, room, String::length)).isEqualTo(shown);
    }
}

package org.twinrail.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintsTest {
    @Test
    void keepsANumberForEachOfManyTexts() {
        Fingerprints numbers = new Fingerprints();
        for (int i = 0; i < 50_000; i++) {
            assertThat(numbers.get(Fingerprints.of("row " + i))).isZero();
            numbers.put(Fingerprints.of("row " + i), i + 1L);
        }
        for (int i = 0; i < 50_000; i++) {
            assertThat(numbers.get(Fingerprints.of("row " + i))).isEqualTo(i + 1L);
        }
    }

    @Test
    void aNumberCanBeChanged() {
        Fingerprints numbers = new Fingerprints();
        numbers.put(Fingerprints.of("a"), 1);
        numbers.put(Fingerprints.of("a"), 2);
        assertThat(numbers.get(Fingerprints.of("a"))).isEqualTo(2);
    }
}

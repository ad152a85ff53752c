package org.twinrail.intelligence.internal.notes;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** When two notes say the same: whichever came first, however it is typed, and never with other figures. */
class LikenessProperties {
    @Property
    void itDoesNotMatterWhichNoteComesFirst(
            @ForAll @StringLength(max = 40) @Chars({'降', '价', '华', '北', '8', 'a', 'b', ' ', ','}) String one,
            @ForAll @StringLength(max = 40) @Chars({'降', '价', '华', '北', '8', 'a', 'b', ' ', ','}) String other) {
        assertThat(Likeness.percent(one, other))
                .isEqualTo(Likeness.percent(other, one))
                .isBetween(0, 100);
    }

    @Property
    void aNoteIsTheSameAsItself(@ForAll @StringLength(max = 60) String text) {
        assertThat(Likeness.percent(text, text)).isEqualTo(100);
    }

    @Property
    void whatWasMadeNormalIsNormal(@ForAll @StringLength(max = 60) String text) {
        String once = Likeness.normal(text);

        assertThat(Likeness.normal(once)).isEqualTo(once);
    }

    @Property
    void anotherFigureIsAnotherNote(
            @ForAll @IntRange(min = 1, max = 99) int one, @ForAll @IntRange(min = 1, max = 99) int other) {
        int percent = Likeness.percent("下周全线降价 " + one + "%，老客户另议", "下周全线降价 " + other + "%，老客户另议");

        assertThat(percent).isEqualTo(one == other ? 100 : 0);
    }

    @Example
    void signsThatJoinOnceWhatPartedThemIsGoneAreNormalAsWell() {
        String once = Likeness.normal("㈀ㅏ");

        assertThat(Likeness.normal(once)).isEqualTo(once);
    }

    @Example
    void signsCapitalsAndWideFormsMakeNoDifference() {
        assertThat(Likeness.percent("ACME 降价８％！", "acme降价8%")).isEqualTo(100);
    }

    @Example
    void fewOtherWordsAreStillTheSameAndOtherWordsAreNot() {
        assertThat(Likeness.percent("华北软件下周全线降价 8%", "听说华北软件下周要全线降价8%")).isGreaterThanOrEqualTo(60);
        assertThat(Likeness.percent("华北软件下周全线降价", "华北软件换了销售总监")).isLessThan(60);
    }
}

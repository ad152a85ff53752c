package org.twinrail.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheMachinesLanguage() {
        Locale.setDefault(before);
    }

    @Test
    void aTextIsFilledInBothLanguages() {
        assertThat(Messages.beside(MessagesTest.class).text("greeting", "li"))
                .isEqualTo(new Text("你好，li！", "hello, li!"));
    }

    @Test
    void aTextWithinATextIsInTheSameLanguage() {
        Messages messages = Messages.beside(MessagesTest.class);

        assertThat(messages.text("greeting", new Text("大家", "all"))).isEqualTo(new Text("你好，大家！", "hello, all!"));
    }

    @Test
    void numbersAreShownAsTheyAre() {
        assertThat(Messages.beside(MessagesTest.class)
                        .text("greeting", 1234567.10)
                        .en())
                .isEqualTo("hello, 1234567.1!");
    }

    @Test
    void quotesAndBracesStandWhereTheyAreWritten() {
        assertThat(Messages.beside(MessagesTest.class).text("quoted", "x").en()).isEqualTo("it's {here} x");
    }

    @Test
    void aKeyThatIsNotThereIsNothingOrAFault() {
        Messages messages = Messages.beside(MessagesTest.class);

        assertThat(messages.find("missing")).isEmpty();
        assertThat(messages.find("only.chinese")).isEmpty();
        assertThat(messages.find("greeting", "li")).isPresent();
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> messages.text("missing"));
    }

    @Test
    void aPackageWithoutTextsIsAFault() {
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> Messages.beside(Test.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US", "de-DE", "tr-TR", "ar-EG"})
    void theMachinesOwnLanguageChangesNothing(String machine) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        ResourceBundle.clearCache();

        assertThat(Messages.beside(MessagesTest.class).text("greeting", 5)).isEqualTo(new Text("你好，5！", "hello, 5!"));
    }
}

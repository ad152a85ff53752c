package org.twinrail.launcher.internal.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The launcher's sentences in one language. */
public final class Texts {

    private final Locale language;
    private final ResourceBundle bundle;

    private Texts(Locale language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(Texts.class.getPackageName() + ".Messages", language);
    }

    /** The sentences in Chinese where the locale's language is Chinese, else in English. */
    public static Texts in(Locale locale) {
        return new Texts(isChinese(locale) ? Locale.CHINESE : Locale.ENGLISH);
    }

    /**
     * The sentence of a key.
     *
     * @param key a key of the message bundle
     * @param arguments what the sentence names; a {@link Sentence} is said in this language too, a list of them line by line
     */
    public String say(String key, Object... arguments) {
        Object[] said = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            said[i] = say(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), language).format(said);
    }

    private String say(Object argument) {
        if (argument instanceof Sentence sentence) {
            return say(sentence.key(), sentence.arguments().toArray());
        }
        if (argument instanceof List<?> lines) {
            return lines.stream().map(this::say).collect(Collectors.joining("\n"));
        }
        return String.valueOf(argument);
    }

    private static boolean isChinese(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }
}

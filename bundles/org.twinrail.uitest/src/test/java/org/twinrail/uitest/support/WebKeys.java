package org.twinrail.uitest.support;

import java.util.Locale;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.interactions.Actions;

/** Presses keys in a page, written as xdotool writes them. */
final class WebKeys {
    private WebKeys() {}

    static void press(WebDriver browser, String keys) {
        String[] parts = keys.split("\\+");
        Actions actions = new Actions(browser);
        for (int i = 0; i < parts.length - 1; i++) {
            actions.keyDown(key(parts[i]));
        }
        String last = parts[parts.length - 1];
        if (last.length() == 1) {
            actions.sendKeys(last);
        } else {
            actions.sendKeys(key(last));
        }
        for (int i = parts.length - 2; i >= 0; i--) {
            actions.keyUp(key(parts[i]));
        }
        actions.perform();
    }

    private static Keys key(String name) {
        return switch (name) {
            case "ctrl" -> Keys.CONTROL;
            case "Return" -> Keys.RETURN;
            case "Down" -> Keys.ARROW_DOWN;
            case "Up" -> Keys.ARROW_UP;
            case "Next" -> Keys.PAGE_DOWN;
            case "Prior" -> Keys.PAGE_UP;
            default -> Keys.valueOf(name.toUpperCase(Locale.ROOT));
        };
    }
}

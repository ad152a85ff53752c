package org.twinrail.uitest.support;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** The dialog in which a page asks for a file. */
final class WebUpload {
    private final WebDriver browser;

    WebUpload(WebDriver browser) {
        this.browser = browser;
    }

    /** Gives it a file, and confirms that once the server has heard of it. */
    void take(Path file) {
        Screen.awaited(
                () -> {
                    List<WebElement> inputs = browser.findElements(By.cssSelector("input[type='file']"));
                    if (inputs.isEmpty()) {
                        return null;
                    }
                    inputs.get(0).sendKeys(file.toString());
                    return file;
                },
                "nothing takes a file");
        // The server has heard of the choice once the dialog names the file; confirmed earlier, the dialog would go
        // without it.
        By named = By.xpath("//*[contains(text(),'" + file.getFileName() + "')]");
        Screen.awaited(() -> browser.findElements(named).isEmpty() ? null : file, "the dialog does not name the file");
        Screen.awaited(() -> confirmed() ? file : null, "the upload cannot be confirmed");
    }

    /** RAP's own dialog has no names; its button is found by its word, and the dialog goes when the upload is complete. */
    private boolean confirmed() {
        try {
            for (WebElement ok : browser.findElements(By.xpath("//*[text()='OK' or text()='确定']"))) {
                if (ok.isDisplayed()) {
                    ok.click();
                }
            }
            return browser.findElements(By.cssSelector("input[type='file']")).isEmpty();
        } catch (StaleElementReferenceException | ElementNotInteractableException goes) {
            return false;
        }
    }
}

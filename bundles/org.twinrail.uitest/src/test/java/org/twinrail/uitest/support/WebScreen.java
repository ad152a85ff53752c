package org.twinrail.uitest.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.twinrail.launcher.LaunchException;
import org.twinrail.launcher.Platform;
import org.twinrail.launcher.Settings;

/** The real page in headless Chromium, served by this process. */
public final class WebScreen implements Screen {
    private static final String PEOPLES_HOSTS = ".twinrail.test";
    private static final Dimension SIZE = new Dimension(1360, 860);
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

    private final Platform platform;
    private final Thread server;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ChromeDriver browser;

    private WebScreen(Platform platform) {
        this.platform = platform;
        this.server = new Thread(this::serve, "server");
        this.server.start();
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP *" + PEOPLES_HOSTS + " 127.0.0.1",
                "--force-device-scale-factor=1");
        this.browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new java.io.File("/usr/bin/chromedriver"))
                        .usingAnyFreePort()
                        .build(),
                options);
        browser.manage().window().setSize(SIZE);
    }

    /** Whether a browser is installed where Debian has it. */
    public static boolean hasChromium() {
        return Files.isExecutable(Path.of("/usr/bin/chromium")) && Files.isExecutable(Path.of("/usr/bin/chromedriver"));
    }

    /** Serves a data folder and opens the page. */
    public static WebScreen on(Path data, String language) throws LaunchException, BundleException {
        return on(Product.settings(data, language));
    }

    /** Serves the sample company, at the end of its quarter, and opens the page. */
    public static WebScreen onSample(Path data, String language) throws LaunchException, BundleException {
        WebScreen screen = on(Sample.settings(data, language));
        Sample.turnClock(screen.platform.context());
        return screen;
    }

    private static WebScreen on(Settings settings) throws LaunchException, BundleException {
        WebScreen screen = new WebScreen(Platform.boot(settings.running("web", "web")));
        Product.hand(screen.platform.context());
        screen.browser.get(Screen.awaited(screen::address, "no address was printed"));
        return screen;
    }

    /**
     * Opens the page once more, as another person's browser would: under a host name of its own, and so with cookies of its own. Goes to it,
     * and answers its name for {@link #goTo}.
     */
    public String another() {
        browser.switchTo().newWindow(WindowType.WINDOW);
        browser.manage().window().setSize(SIZE);
        String host = "person" + browser.getWindowHandles().size() + PEOPLES_HOSTS;
        browser.get(address().replaceFirst("//[^:/]+", "//" + host));
        return browser.getWindowHandle();
    }

    /** Goes to a page opened by {@link #another}. */
    public void goTo(String name) {
        browser.switchTo().window(name);
    }

    /** The first cell of the row that is chosen in a table; empty where none is. */
    public String chosen(String table) {
        return with(
                table,
                element -> String.valueOf(browser.executeScript(
                        "var s = rwt.remote.ObjectRegistry.getObject(arguments[0].getAttribute('data-widget')).getSelection();"
                                + " return s.length ? s[0].getText(0) : '';",
                        element)));
    }

    /** Chooses a row by its place, counted from 0. */
    public void chooseNth(String table, int row) {
        with(table, element -> {
            new Actions(browser).click(rows(element).get(row)).perform();
            return Screen.awaited(() -> chosen(table).isEmpty() ? null : table, "no row is chosen");
        });
    }

    /** The elements of the rows that can be seen. */
    private List<WebElement> rows(WebElement table) {
        WebElement body = (WebElement) browser.executeScript(
                "return rwt.remote.ObjectRegistry.getObject(arguments[0].getAttribute('data-widget')).getRowContainer().getElement()",
                table);
        List<WebElement> rows = new ArrayList<>();
        int y = Integer.MIN_VALUE;
        for (WebElement text : body.findElements(By.xpath(".//*[text()]"))) {
            int top = text.getLocation().getY();
            if (text.isDisplayed() && top > y) {
                rows.add(text);
                y = top;
            }
        }
        return rows;
    }

    /** The perspective whose button is pressed. */
    public String pressed() {
        return names("perspective.").stream()
                .filter(name -> with(
                        name,
                        element -> Boolean.TRUE.equals(browser.executeScript(
                                "return rap.getObject(arguments[0].getAttribute('data-widget')).getSelection()",
                                element))))
                .findFirst()
                .orElse("");
    }

    /** What a style of an element comes to, such as {@code background-color}. */
    public String style(String name, String property) {
        return with(name, element -> element.getCssValue(property));
    }

    /** Serves a data folder in which some commands are done before, and opens the page. */
    public static WebScreen on(Path data, String language, List<List<String>> commands)
            throws LaunchException, BundleException {
        Product.prepare(data, commands);
        return on(data, language);
    }

    private void serve() {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        platform.run(List.of(), InputStream.nullInputStream(), out, out);
    }

    private String address() {
        Matcher matcher = ADDRESS.matcher(said.toString(StandardCharsets.UTF_8));
        return matcher.find() ? matcher.group() : null;
    }

    private WebElement element(String name) {
        for (WebElement element : browser.findElements(By.cssSelector("[data-id='" + name + "']"))) {
            if (element.isDisplayed()) {
                return element;
            }
        }
        return null;
    }

    /** Does something with an element that is there; the page may draw it anew at any time. */
    private <T> T with(String name, Function<WebElement, T> work) {
        return Screen.awaited(
                () -> {
                    try {
                        WebElement element = element(name);
                        return element == null ? null : work.apply(element);
                    } catch (StaleElementReferenceException
                            | NoSuchElementException
                            | ElementNotInteractableException notYet) {
                        return null;
                    }
                },
                "there is no " + name);
    }

    @Override
    public boolean has(String name) {
        try {
            return element(name) != null;
        } catch (StaleElementReferenceException gone) {
            return false;
        }
    }

    @Override
    public void click(String name) {
        with(name, element -> {
            // Of a link's words the first, which need not be in its middle.
            List<WebElement> words = element.findElements(By.cssSelector("span[id*='#']"));
            (words.isEmpty() ? element : words.get(0)).click();
            return name;
        });
    }

    @Override
    public void type(String name, String word) {
        with(name, element -> {
            WebElement field = element.findElement(By.cssSelector("input, textarea"));
            if (field.getDomAttribute("readonly") != null) {
                return pick(element, word);
            }
            field.sendKeys(Keys.chord(Keys.CONTROL, "a"), word);
            return name;
        });
    }

    /** Opens a combo and takes the entry; null where it is not there yet. */
    private String pick(WebElement combo, String word) {
        combo.click();
        WebElement list = (WebElement) browser.executeScript(
                "var list = rwt.remote.ObjectRegistry.getObject(arguments[0].getAttribute('data-widget'))._list;"
                        + " return list.getVisible() ? list._.popup.getElement() : null;",
                combo);
        if (list == null) {
            return null;
        }
        list.findElement(By.xpath(".//div[normalize-space(text())=" + quoted(word) + "]"))
                .click();
        return word;
    }

    @Override
    public void file(String field, String button, Path file) {
        click(button);
        new WebUpload(browser).take(file);
    }

    @Override
    public String text(String name) {
        return with(name, element -> {
            List<WebElement> fields = element.findElements(By.cssSelector("input, textarea"));
            return fields.isEmpty() ? element.getText() : fields.get(0).getDomProperty("value");
        });
    }

    @Override
    public boolean enabled(String name) {
        // A widget that was enabled again says that it is as its parent is.
        return with(
                name,
                element -> Boolean.TRUE.equals(browser.executeScript(
                        "return rap.getObject(arguments[0].getAttribute('data-widget')).getEnabled() !== false",
                        element)));
    }

    @Override
    public void choose(String table, String cell) {
        with(table, element -> {
            element.findElement(By.xpath(".//*[normalize-space(text())=" + quoted(cell) + "]"))
                    .click();
            return cell;
        });
    }

    private static String quoted(String cell) {
        return "'" + cell + "'";
    }

    @Override
    public void drag(String from, String to) {
        with(
                from,
                source -> with(to, target -> {
                    new Actions(browser)
                            .moveToElement(source)
                            .clickAndHold()
                            .moveByOffset(12, 0)
                            .moveToElement(target)
                            .moveByOffset(3, 3)
                            .release()
                            .perform();
                    return to;
                }));
    }

    @Override
    public List<String> names(String prefix) {
        @SuppressWarnings("unchecked")
        List<String> names = (List<String>) browser.executeScript(
                "return Array.from(document.querySelectorAll('[data-id^=\"' + arguments[0] + '\"]'))"
                        + ".filter(e => e.offsetParent !== null).map(e => e.getAttribute('data-id'))",
                prefix);
        return names.stream().distinct().toList();
    }

    @Override
    public void press(String keys) {
        WebKeys.press(browser, keys);
    }

    @Override
    public String focus() {
        return String.valueOf(browser.executeScript(
                "var root = rwt.event.EventHandler.getFocusRoot(); var at = root && root.getActiveChild();"
                        + " for (; at; at = at.getParent()) { var e = at.getElement && at.getElement();"
                        + " var id = e && e.getAttribute('data-id'); if (id) { return id; } } return '';"));
    }

    @Override
    public void openFirst(String table) {
        with(table, element -> {
            List<WebElement> rows = rows(element);
            if (rows.isEmpty()) {
                return null;
            }
            new Actions(browser).doubleClick(rows.get(0)).perform();
            return table;
        });
    }

    @Override
    public void doubleClick(String name) {
        with(name, element -> {
            new Actions(browser).doubleClick(element).perform();
            return name;
        });
    }

    @Override
    public void closeTab() {
        press("alt+w");
    }

    @Override
    public String reading() {
        return String.valueOf(browser.executeScript("return document.body.innerText"));
    }

    @Override
    public void picture(Path file) throws IOException {
        Files.write(file, browser.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public Bundle plugIn() throws Exception {
        return Product.plugIn(platform.context());
    }

    @Override
    public String perform(String action, String json) {
        return Inside.clerk(platform.context(), "do", action, json);
    }

    @Override
    public void turnClockTo(String moment) {
        Sample.turnClock(platform.context(), moment);
    }

    @Override
    public String ask(String query, String json) {
        return Inside.clerk(platform.context(), "ask", query, json);
    }

    @Override
    public void close() {
        browser.quit();
        platform.close();
        server.interrupt();
    }
}

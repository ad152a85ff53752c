package org.twinrail.uitest.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Tests of the page: RAP in headless Chromium, where there is one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "org.twinrail.uitest.support.WebScreen#hasChromium",
        disabledReason = "there is no /usr/bin/chromium with /usr/bin/chromedriver")
public @interface OnPage {}

package org.twinrail.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void keysAreReadAsCommandsWriteThem() {
        assertThat(Keys.accelerator("M1+SHIFT+n")).isEqualTo(SWT.MOD1 | SWT.MOD2 | 'N');
        assertThat(Keys.accelerator("SHIFT+F6")).isEqualTo(SWT.MOD2 | SWT.F6);
        assertThat(Keys.accelerator("ALT+PAGEDOWN")).isEqualTo(SWT.MOD3 | SWT.PAGE_DOWN);
    }

    @Test
    void keysAreShownAsPeopleReadThem() {
        assertThat(Keys.shown("M1+SHIFT+N")).isEqualTo("Ctrl+Shift+N");
        assertThat(Keys.shown("ALT+PAGEUP")).isEqualTo("Alt+PgUp");
        assertThat(Keys.shown("")).isEmpty();
    }

    @Test
    void whatIsNoKeyIsRefusedByName() {
        assertThatThrownBy(() -> Keys.accelerator("M1+F13")).hasMessageContaining("M1+F13");
    }
}

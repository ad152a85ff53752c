package org.twinrail.rules.internal.history;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/** Git without the settings of whoever's machine it is: the history of the rules must be the same everywhere, and start no process. */
final class QuietGit extends SystemReader.Delegate {
    QuietGit() {
        super(SystemReader.getInstance());
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS files) {
        return new Empty(parent);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS files) {
        return new Empty(parent);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS files) {
        return new Empty(parent);
    }

    private static final class Empty extends FileBasedConfig {
        Empty(Config parent) {
            super(parent, null, FS.DETECTED);
        }

        @Override
        public void load() {
            // There is nothing to be read.
        }

        @Override
        public void save() {
            // There is nothing to be kept.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}

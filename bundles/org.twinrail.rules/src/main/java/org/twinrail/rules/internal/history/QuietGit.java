package org.twinrail.rules.internal.history;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
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
        private static final Duration COARSEST = Duration.ofSeconds(2);

        Empty(Config parent) {
            super(parent, null, FS.DETECTED);
        }

        /**
         * How exact the disk's times are is taken to be the worst there is. Git would measure it otherwise, for seconds, with files it writes
         * beside the history, perhaps after that was closed.
         */
        @Override
        public long getTimeUnit(String section, String subsection, String name, long unsaid, TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(COARSEST)
                    : super.getTimeUnit(section, subsection, name, unsaid, unit);
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

package org.twinrail.coordination.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinrail.api.Content;
import org.twinrail.api.InvalidInputException;
import org.twinrail.coordination.RaiseConflict;
import org.twinrail.coordination.facts.AttachedFact;
import org.twinrail.coordination.files.AttachFile;
import org.twinrail.coordination.files.AttachedFile;
import org.twinrail.coordination.files.GetFile;
import org.twinrail.coordination.files.ListFiles;
import org.twinrail.coordination.files.RemoveFile;
import org.twinrail.coordination.files.RenameFile;
import org.twinrail.coordination.internal.TestHouse;

/** Files on an object: they come back byte by byte, and what they are is told by what is in them. */
class FilesTest {
    private final TestHouse house = new TestHouse();
    private String object;

    @TempDir
    private Path temp;

    @BeforeEach
    void somethingToAttachTo() {
        object = house.perform("li", new RaiseConflict("STANDING", "deal/1", List.of("wang"), "有分歧", null))
                .object()
                .toString();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private AttachedFile attach(String name, byte[] bytes) {
        house.pass(Duration.ofMinutes(1));
        return house.perform("li", new AttachFile(object, name, Content.of(bytes), null));
    }

    private static byte[] words(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names(String search, String sort) {
        return house.ask(new ListFiles(object, search, sort, null, null)).stream()
                .map(AttachedFile::name)
                .toList();
    }

    private byte[] back(UUID file) throws IOException {
        try (InputStream in = house.ask(new GetFile(file)).content().open()) {
            return in.readAllBytes();
        }
    }

    @Test
    void aFileOfManyPartsComesBackByteByByte() throws IOException {
        byte[] bytes = new byte[1_000_003];
        new Random(7).nextBytes(bytes);
        Path file = Files.write(temp.resolve("图纸.bin"), bytes);
        Content content = Content.of(file);

        AttachedFile attached = house.perform("li", new AttachFile(object, "图纸.bin", content, "初稿"));

        assertThat(attached.size()).isEqualTo(bytes.length);
        assertThat(attached.sha256()).isEqualTo(content.sha256());
        assertThat(attached.by()).isEqualTo("li");
        assertThat(attached.remark()).isEqualTo("初稿");
        assertThat(back(attached.id())).isEqualTo(bytes);
        assertThat(house.ask(new GetFile(attached.id())).content()).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, 报价.pdf, application/pdf",
        "%PDF-1.7, 报价.txt, application/pdf",
        "你好, 记录.txt, text/plain",
        "MZ, 报价.pdf, application/x-msdownload",
    })
    void whatAFileIsIsToldByItsContentBeforeItsName(String content, String name, String type) {
        assertThat(attach(name, words(content)).mediaType()).startsWith(type);
    }

    @Test
    void theSameContentOnTheSameObjectIsNamed() {
        attach("报价.txt", words("100"));

        assertThatThrownBy(() -> attach("另一个.txt", words("100")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("报价.txt")
                .hasMessageContaining("li");
        assertThat(names(null, null)).containsExactly("报价.txt");
    }

    @Test
    void whatIsTooLargeOrEmptyIsRefusedWithItsSize() {
        assertThatThrownBy(() -> attach("大.bin", new byte[AttachFile.LARGEST + 1]))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("26 MB")
                .hasMessageContaining("25 MB");
        assertThatThrownBy(() -> attach("空.bin", new byte[0])).isInstanceOf(InvalidInputException.class);
        assertThat(names(null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "C:\\secret.txt",
                "a/b",
                "..",
                ".",
                "name.",
                "two\nlines.txt",
                "\u0000",
                "exe\u202Efdp.exe",
                "what?.txt",
                "a|b"
            })
    void aNameHasNoPathAndNoSignThatCannotBeSeen(String name) {
        assertThatThrownBy(() -> attach(name, words("字")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems().get(0).where()).isEqualTo("name"));
    }

    @Test
    void aFileThatChangedWhileItWasAttachedIsNotTaken() throws IOException {
        Path file = Files.write(temp.resolve("a.txt"), words("vorher"));
        Content content = Content.of(file);
        Files.write(file, words("nachher"));

        assertThatThrownBy(() -> house.perform("li", new AttachFile(object, "a.txt", content, null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("content");
        assertThat(names(null, null)).isEmpty();
    }

    @Test
    void theyAreListedNewestFirstOrAsWantedAndFoundByNameOrRemark() {
        attach("b.txt", words("22"));
        AttachedFile second = attach("A.txt", words("1"));
        house.perform("li", new RenameFile(second.id(), null, "Angebot"));

        assertThat(names(null, null)).containsExactly("A.txt", "b.txt");
        assertThat(names(null, "-size")).containsExactly("b.txt", "A.txt");
        assertThat(names("angeb", null)).containsExactly("A.txt");
        assertThat(names("B.TX", null)).containsExactly("b.txt");
    }

    @Test
    void aRenamedFileKeepsItsContentAndARemovedOneLeavesNothing() throws IOException {
        AttachedFile file = attach("a.txt", words("字"));

        AttachedFile renamed = house.perform("li", new RenameFile(file.id(), "乙.txt", null));
        assertThat(renamed.name()).isEqualTo("乙.txt");
        assertThat(back(file.id())).isEqualTo(words("字"));
        house.perform("li", new RemoveFile(file.id()));

        assertThat(names(null, null)).isEmpty();
        assertThat(house.<Long>as("li", work -> work.resource(jakarta.persistence.EntityManager.class)
                        .createQuery("select count(p) from FilePartEntity p", Long.class)
                        .getSingleResult()))
                .isZero();
        assertThatThrownBy(() -> house.ask(new GetFile(file.id()))).isInstanceOf(InvalidInputException.class);
        attach("a.txt", words("字"));
    }

    @Test
    void theRulesSeeWhoseFileItIs() {
        AttachedFile file = attach("a.txt", words("字"));

        assertThat(house.facts("wang", new RemoveFile(file.id())))
                .anyMatch(new AttachedFact(AttachedFact.FILE, "conflict", "BOTH", "sales", false, false)::equals);
    }
}

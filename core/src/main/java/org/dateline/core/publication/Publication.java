package org.dateline.core.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.text.Boilerplate;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.Prose;
import org.jspecify.annotations.Nullable;

/**
 * The immutable record of an approved text made public: what the newsroom shows, and the proof of what was approved.
 *
 * @param origin the release and revision that it was made from
 * @param reference {@code PR/2023/014}
 * @param type the name of the release's type
 * @param boilerplate as it stood when the text was approved; null if there was none
 * @param fingerprint of the text, as it was approved
 * @param approver the sign-in name of the one who approved it
 * @param emergencyCaller the sign-in name of the second who answers for it, if it was approved in an emergency, without all
 *     reviews; null otherwise
 * @param subject the visit that it is about; null if it is about none
 */
public record Publication(
        PublicationId id,
        Origin origin,
        String reference,
        String type,
        Language language,
        String headline,
        String subhead,
        Dateline dateline,
        Prose body,
        Prose notesToEditors,
        @Nullable Boilerplate boilerplate,
        List<MediaContact> contacts,
        Fingerprint fingerprint,
        String approver,
        @Nullable String emergencyCaller,
        Instant approvedAt,
        Instant publishedAt,
        List<Document> documents,
        List<Shown> pictures,
        @Nullable Subject subject) {

    public Publication {
        contacts = List.copyOf(contacts);
        documents = List.copyOf(documents);
        pictures = List.copyOf(pictures);
    }

    /** Which revision of which release was published. */
    public record Origin(String release, int revision) {}

    /**
     * A document that can be downloaded.
     *
     * @param format {@code pdf} or {@code docx}; of a correction also {@code corr_pdf} and {@code corr_docx}, its corrigendum
     * @param fileName {@code PR-2023-014-en.pdf}
     * @param digest SHA-256 of its bytes, 64 hexadecimal digits
     * @param length in bytes
     */
    public record Document(String format, String fileName, String mediaType, String digest, long length) {}

    /**
     * A picture that the text shows.
     *
     * @param digest SHA-256 of its bytes, 64 hexadecimal digits
     * @param width in pixels
     * @param height in pixels
     */
    public record Shown(String digest, String mediaType, int width, int height) {}

    public Optional<Boilerplate> boilerplateIfAny() {
        return Optional.ofNullable(boilerplate);
    }

    public Optional<Subject> subjectIfAny() {
        return Optional.ofNullable(subject);
    }

    public Optional<Shown> picture(String digest) {
        return pictures.stream().filter(p -> p.digest().equals(digest)).findFirst();
    }

    public Optional<Document> document(String format) {
        return documents.stream().filter(d -> d.format().equals(format)).findFirst();
    }
}

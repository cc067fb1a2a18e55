package org.dateline.web.newsroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.core.publication.Publication;
import org.dateline.core.publication.PublishedItem;
import org.dateline.core.publication.Subject;
import org.dateline.core.text.Language;
import org.dateline.core.visit.HostCountry;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.organization.PublicAddress;

/** What programs read of a publication: search engines, social networks, the systems of news agencies. */
record PublishedData(
        PublishedPage page, PublishedLanguages languages, ConfiguredOrganization organization, PublicAddress address) {

    private static final String TYPE = "@type";
    private static final String VALUE = "value";
    private static final String NAME = "name";

    private Publication publication() {
        return page.publication();
    }

    private Language language() {
        return page.language();
    }

    /** The one address of its page. */
    public String canonical() {
        return address.of(NewsroomController.PATH + "/" + page.id());
    }

    public String organizationName() {
        return organization.nameIn(language());
    }

    /** The first picture, as social networks show it; empty if there is none. */
    public String image() {
        return publication().pictures().stream()
                .findFirst()
                .map(this::addressOf)
                .orElse("");
    }

    private String addressOf(Publication.Shown picture) {
        return canonical() + "/pictures/" + picture.digest();
    }

    /** A NewsArticle of schema.org. */
    Map<String, Object> newsArticle() {
        Map<String, Object> publisher = Map.of(TYPE, "Organization", NAME, organizationName());
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("@context", "https://schema.org");
        article.put(TYPE, "NewsArticle");
        article.put("@id", canonical());
        article.put("url", canonical());
        article.put("identifier", publication().reference());
        article.put("headline", publication().headline());
        article.put("description", page.summary());
        article.put("dateline", publication().dateline().in(language()));
        article.put("inLanguage", language().tag());
        article.put("datePublished", page.publishedAt().toString());
        article.put("dateModified", page.item().changedAt().toString());
        article.put("version", page.number());
        article.put("author", publisher);
        article.put("publisher", publisher);
        article.put(
                "image", publication().pictures().stream().map(this::addressOf).toList());
        if (!page.numbered().isEmpty()) {
            article.put(
                    "correction", page.numbered().stream().map(this::comment).toList());
        }
        languages.original().ifPresent(original -> article.put("translationOfWork", languages.work(original)));
        if (!languages.translations().isEmpty()) {
            article.put(
                    "workTranslation",
                    languages.translations().stream().map(languages::work).toList());
        }
        return article;
    }

    private Map<String, Object> comment(ShownCorrection correction) {
        return Map.of(
                TYPE,
                "CorrectionComment",
                "identifier",
                correction.reference(),
                "text",
                correction.words(),
                "datePublished",
                correction.moment().at().toString(),
                "url",
                canonical() + "/corrigenda/" + correction.number());
    }

    /** The item in ninjs 3.0, the JSON of the International Press Telecommunications Council. */
    Map<String, Object> ninjs(PublicWords words) {
        Map<String, Object> item = ninjs(canonical(), page.item(), language(), page.publishedAt(), "usable");
        if (!page.numbered().isEmpty()) {
            item.put(
                    "edNote",
                    page.numbered().stream()
                            .map(correction -> words.corrected(language(), correction.reference(), correction.words()))
                            .collect(Collectors.joining("\n")));
        }
        item.put("by", organizationName());
        item.put("located", publication().dateline().city());
        item.put(
                "headlines", List.of(Map.of("role", "main", VALUE, publication().headline())));
        item.put("descriptions", List.of(Map.of("role", "summary", VALUE, page.summary())));
        item.put(
                "bodies",
                List.of(
                        Map.of("role", "main", "contentType", "text/html", VALUE, page.bodyHtml()),
                        Map.of(
                                "role",
                                "plain",
                                "contentType",
                                "text/plain",
                                VALUE,
                                publication().body().words())));
        item.put(
                "altIds",
                List.of(Map.of("role", "reference", VALUE, publication().reference())));
        publication().subjectIfAny().ifPresent(subject -> subject(item, subject));
        return item;
    }

    /** What ninjs says of a release that was withdrawn, which is nothing of its words. */
    static Map<String, Object> canceled(
            String canonical, PublishedItem withdrawn, WithdrawnNotice notice, PublicWords words) {
        Map<String, Object> item = ninjs(canonical, withdrawn, notice.language(), notice.publishedAt(), "canceled");
        item.put("edNote", words.withdrawn(notice) + "\n" + notice.reason());
        item.put("altIds", List.of(Map.of("role", "reference", VALUE, notice.reference())));
        return item;
    }

    private static Map<String, Object> ninjs(
            String canonical, PublishedItem published, Language language, Instant first, String status) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("uri", canonical);
        item.put(
                "standard",
                Map.of(
                        NAME,
                        "ninjs",
                        "version",
                        "3.0",
                        "schema",
                        "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json"));
        item.put("type", "text");
        item.put("pubStatus", status);
        item.put("version", Integer.toString(versions(published)));
        item.put("language", language.tag());
        item.put("firstCreated", first.toString());
        item.put("versionCreated", published.changedAt().toString());
        return item;
    }

    /** Each text is a version, and so is the notice that there is none any more. */
    private static int versions(PublishedItem item) {
        return 1 + item.corrections().size() + (item.isWithdrawn() ? 1 : 0);
    }

    private void subject(Map<String, Object> item, Subject subject) {
        List<Map<String, Object>> people = new ArrayList<>();
        people.add(Map.of(NAME, subject.principal()));
        subject.met().forEach(met -> people.add(Map.of(NAME, met.name())));
        item.put("people", people);
        item.put("places", List.of(Map.of(NAME, new HostCountry(subject.country()).nameIn(language()))));
        item.put(
                "subjects",
                subject.topics().stream().map(topic -> Map.of(NAME, topic)).toList());
    }
}

package org.dateline.web.newsroom;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dateline.core.publication.Listing;
import org.dateline.core.publication.Listings;
import org.dateline.core.publication.PublicationId;
import org.dateline.core.publication.PublishedEdition;
import org.dateline.core.publication.PublishedEditions;
import org.dateline.core.text.Language;
import org.dateline.web.organization.ConfiguredOrganization;
import org.dateline.web.organization.PublicAddress;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** For search engines: where every page is (sitemaps.org 0.9), and which are the news of two days. */
@Controller
class SitemapController {

    private static final String SITEMAP = NewsroomController.PATH + "/sitemap";
    private static final String NEWS = NewsroomController.PATH + "/news-sitemap.xml";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS_NAMESPACE = "http://www.google.com/schemas/sitemap-news/0.9";
    private static final String XHTML_NAMESPACE = "http://www.w3.org/1999/xhtml";
    /** As many as a sitemap may have. */
    private static final int MOST = 50_000;
    /** As many, and as old, as a news sitemap may have. */
    private static final int MOST_NEWS = 1000;

    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);

    private static final Duration NEW = Duration.ofDays(2);

    private final Listings listings;
    private final PublishedEditions editions;
    private final ConfiguredOrganization organization;
    private final PublicAddress address;
    private final Clock clock;

    SitemapController(
            Listings listings,
            PublishedEditions editions,
            ConfiguredOrganization organization,
            PublicAddress address,
            Clock clock) {
        this.listings = listings;
        this.editions = editions;
        this.organization = organization;
        this.address = address;
        this.clock = clock;
    }

    /** Writes what stands within the outermost element. */
    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    @GetMapping(value = "/robots.txt", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().cacheControl(NewsroomController.CACHE).body("""
                        User-agent: *
                        Disallow: /desk
                        Sitemap: %s
                        Sitemap: %s
                        """.formatted(
                        address.of(SITEMAP + ".xml"), address.of(NEWS)));
    }

    /** One sitemap for each year in which something was published. */
    @GetMapping(SITEMAP + ".xml")
    ResponseEntity<byte[]> index(ServletWebRequest request) {
        return xml("sitemapindex", request, xml -> {
            for (int year : listings.years()) {
                xml.writeStartElement("sitemap");
                element(xml, "loc", address.of(SITEMAP + "-" + year + ".xml"));
                xml.writeEndElement();
            }
        });
    }

    @GetMapping(SITEMAP + "-{year:[0-9]{4}}.xml")
    ResponseEntity<byte[]> year(@PathVariable int year, ServletWebRequest request) {
        Instant from = Year.of(year).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant until = Year.of(year + 1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        Map<PublicationId, List<PublishedEdition>> all = editions.between(from, until);
        return xml("urlset", request, xml -> {
            xml.writeNamespace("xhtml", XHTML_NAMESPACE);
            for (Listing listing : listings.between(from, until, MOST)) {
                xml.writeStartElement("url");
                element(xml, "loc", addressOf(listing));
                element(xml, "lastmod", listing.changedAt().toString());
                alternates(
                        xml, new PublishedLanguages(listing.id(), all.getOrDefault(listing.id(), List.of()), address));
                xml.writeEndElement();
            }
        });
    }

    @GetMapping(NEWS)
    ResponseEntity<byte[]> news(ServletWebRequest request) {
        Instant now = clock.instant();
        List<Listing> recent = listings.between(now.minus(NEW), now.plus(NEW), MOST_NEWS);
        return xml("urlset", request, xml -> {
            xml.writeNamespace("news", NEWS_NAMESPACE);
            for (Listing listing : recent) {
                xml.writeStartElement("url");
                element(xml, "loc", addressOf(listing));
                xml.writeStartElement("news", "news", NEWS_NAMESPACE);
                xml.writeStartElement("news", "publication", NEWS_NAMESPACE);
                newsElement(xml, "name", organization.nameIn(Language.ENGLISH));
                newsElement(xml, "language", listing.language().tag());
                xml.writeEndElement();
                newsElement(xml, "publication_date", listing.publishedAt().toString());
                newsElement(xml, "title", listing.headline());
                xml.writeEndElement();
                xml.writeEndElement();
            }
        });
    }

    /** The same in other languages, as search engines that know hreflang read it in a sitemap. */
    private static void alternates(XMLStreamWriter xml, PublishedLanguages languages) throws XMLStreamException {
        for (PublishedLanguages.Alternate alternate : languages.alternates()) {
            xml.writeEmptyElement("xhtml", "link", XHTML_NAMESPACE);
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", alternate.language());
            xml.writeAttribute("href", alternate.address());
        }
    }

    private String addressOf(Listing listing) {
        return address.of(NewsroomController.PATH + "/" + listing.id());
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void newsElement(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement("news", name, NEWS_NAMESPACE);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static ResponseEntity<byte[]> xml(String outermost, ServletWebRequest request, Content content) {
        StringWriter written = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(outermost);
            xml.writeDefaultNamespace(NAMESPACE);
            content.write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Answer.of(written.toString().getBytes(StandardCharsets.UTF_8), XML, request);
    }
}

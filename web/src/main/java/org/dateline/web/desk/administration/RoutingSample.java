package org.dateline.web.desk.administration;

import java.util.Arrays;
import java.util.List;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.routing.Rank;
import org.dateline.core.routing.RoutingFacts;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;

/** A release that might be, as an administrator describes it to try a routing table on it. */
class RoutingSample {

    private String type = "";
    private String language = Language.ENGLISH.tag();
    private String principal = Rank.HEAD_OF_ORGANIZATION.name();
    private String counterparts = Rank.MINISTER.name();
    private String topics = "";
    private boolean quotations;

    /** Whether anything was asked at all. */
    boolean isAsked() {
        return ReleaseType.named(type).isPresent();
    }

    RoutingFacts facts() {
        Rank of = rank(principal);
        boolean aboutVisit = of != Rank.NONE;
        return new RoutingFacts(
                ReleaseType.named(type).orElse(ReleaseType.PRESS_RELEASE),
                aboutVisit,
                of,
                aboutVisit ? rank(counterparts) : Rank.NONE,
                aboutVisit
                        ? Arrays.stream(topics.split("[;\n]"))
                                .map(String::strip)
                                .filter(t -> !t.isEmpty())
                                .toList()
                        : List.of(),
                Language.ofTag(language).orElse(Language.ENGLISH),
                quotations);
    }

    private static Rank rank(String name) {
        return Arrays.stream(Rank.values())
                .filter(rank -> rank.name().equals(name))
                .findFirst()
                .orElse(Rank.OTHER);
    }

    public ReleaseType[] getTypes() {
        return ReleaseType.values();
    }

    public Rank[] getRanks() {
        return Rank.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = orEmpty(type);
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = orEmpty(language);
    }

    public String getPrincipal() {
        return principal;
    }

    public void setPrincipal(@Nullable String principal) {
        this.principal = orEmpty(principal);
    }

    public String getCounterparts() {
        return counterparts;
    }

    public void setCounterparts(@Nullable String counterparts) {
        this.counterparts = orEmpty(counterparts);
    }

    public String getTopics() {
        return topics;
    }

    public void setTopics(@Nullable String topics) {
        this.topics = orEmpty(topics);
    }

    public boolean isQuotations() {
        return quotations;
    }

    public void setQuotations(boolean quotations) {
        this.quotations = quotations;
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}

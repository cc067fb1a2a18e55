package org.dateline.web.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.core.compose.DraftTemplates;
import org.dateline.core.compose.UnusableDraftTemplateException;
import org.dateline.core.compose.VisitFacts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.text.Language;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/**
 * The sentences of first drafts in Thymeleaf's TEXT mode: {@code press-release_en.txt} and its like. They come with the
 * product; a file of that name in the organization's folder takes the place of one.
 */
final class TextTemplates implements DraftTemplates {

    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH);
    private static final int LARGEST = 200_000;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    private TextTemplates() {
        engine.setTemplateResolver(new Kept());
    }

    /**
     * @param folder of the organization's own; null if it has none
     * @throws UnusableDraftTemplateException if a file of the folder cannot be read or is none of the templates
     */
    static TextTemplates withOwn(@Nullable Path folder) {
        TextTemplates templates = new TextTemplates();
        for (Language language : LANGUAGES) {
            for (ReleaseType type : ReleaseType.values()) {
                String name = name(type, language);
                templates.keep(name, name, shipped(name));
            }
        }
        if (folder != null) {
            templates.readOwn(folder);
        }
        return templates;
    }

    @Override
    public boolean speaks(Language language) {
        return LANGUAGES.contains(language);
    }

    @Override
    public String source(ReleaseType type, Language language) {
        return sources.getOrDefault(name(type, language), "");
    }

    @Override
    public String fill(ReleaseType type, VisitFacts facts) {
        String name = name(type, facts.language());
        try {
            return engine.process(name, new Context(facts.language().locale(), Map.of("visit", facts)));
        } catch (TemplateProcessingException unusable) {
            throw unusable(sources.getOrDefault(name, name), unusable);
        }
    }

    /** The innermost reason, and the first line that one of the reasons around it names. */
    private static UnusableDraftTemplateException unusable(String source, TemplateProcessingException thrown) {
        int line = 0;
        Throwable reason = thrown;
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof TemplateProcessingException told && told.hasLineAndCol()) {
                line = told.getLine();
            }
            reason = at;
        }
        String why = reason.getMessage();
        return new UnusableDraftTemplateException(
                source, line, why == null ? reason.getClass().getSimpleName() : why.replaceAll(" \\(template:.*", ""));
    }

    private void readOwn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(this::readOne);
        } catch (IOException unreadable) {
            throw new UnusableDraftTemplateException(folder.toString(), 0, "the folder cannot be read");
        }
    }

    private void readOne(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!texts.containsKey(name)) {
            throw new UnusableDraftTemplateException(
                    file.toString(), 0, "no template has this name; the names are " + String.join(", ", sorted()));
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnusableDraftTemplateException(file.toString(), 0, "it is larger than a template can be");
            }
            keep(name, file.toString(), decoded(file.toString(), Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UnusableDraftTemplateException(file.toString(), 0, "the file cannot be read");
        }
    }

    private static String decoded(String source, byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new UnusableDraftTemplateException(source, 0, "the file is not in UTF-8");
        }
    }

    private List<String> sorted() {
        return texts.keySet().stream().sorted().toList();
    }

    private void keep(String name, String source, String text) {
        texts.put(name, text.replace("\r\n", "\n"));
        sources.put(name, source);
    }

    static String name(ReleaseType type, Language language) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-') + "_" + language.tag() + ".txt";
    }

    private static String shipped(String name) {
        try (InputStream in = TextTemplates.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Gives Thymeleaf the texts that were read at the start, by their names, so that its messages can say them. */
    private final class Kept extends AbstractConfigurableTemplateResolver {

        Kept() {
            setTemplateMode(TemplateMode.TEXT);
            setCacheable(true);
        }

        @Override
        protected ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                @Nullable String ownerTemplate,
                String template,
                String resourceName,
                @Nullable String characterEncoding,
                @Nullable Map<String, Object> templateResolutionAttributes) {
            return new StringTemplateResource(texts.getOrDefault(template, ""));
        }
    }
}

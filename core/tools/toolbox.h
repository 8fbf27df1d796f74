// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/chat/stage.h"
#include "core/providers/chatprovider.h"
#include "core/tools/hostedabilities.h"
#include "core/tools/shell.h"
#include "core/tools/toolloop.h"
#include "core/tools/webfetch.h"
#include "core/tools/websearch.h"

#include <QLockFile>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <map>
#include <memory>

namespace fusion {

// core/tools: what models may do besides talking.
//   toolloop          request, calls, request ...: one stream to whoever listens
//   toolbox           which tools a stage is offered, and who does their work
//   websearch         ... over searchservice, the requests and replies of the services
//   webfetch          ... over guardedfetch, which connects to nothing but addressguard's public addresses; robots, pagetext,
//                     htmlmarkdown
//   shell             ... in a sandbox (bubblewrap) with sandboxfilter (seccomp), after ShellConsent
//   domainrules       where tools may look; contamination: what they must not find

/// Names of tools in a panel file's "tools". Those with "provider:" are run by the model's own provider.
namespace toolnames {
inline constexpr QLatin1StringView webSearch("web_search");
inline constexpr QLatin1StringView webFetch("web_fetch");
inline constexpr QLatin1StringView shell("shell");
inline constexpr QLatin1StringView providerSearch("provider:web_search");
inline constexpr QLatin1StringView providerFetch("provider:web_fetch");
} // namespace toolnames

/// Everything a stage's tools depend on.
struct ToolScope {
    QString turnId = {};
    QString conversation = {};
    bool isKept = true; ///< files that it makes stay as long as its turn is in the history, else until the program ends
    Stage stage = {};
    QString label = {};  ///< of the seat, for people
    bool isDemo = false; ///< a model of the demo connection
    HostedAbilities hosted = {};
    DomainRules rules = {}; ///< of the panel; the person's own come on top
};

/// What a stage is offered, and what it wanted but cannot have.
struct ToolOffer {
    std::vector<ToolSpec> tools = {};
    std::vector<HostedTool> hosted = {};
    QStringList missing = {}; ///< a sentence a tool, for people
};

/// How tools are set up, for all conversations of a profile.
struct ToolSetup {
    SearchSetup search = {};
    DomainRules rules = {};
    bool keepOffDraco = false;

    bool operator==(const ToolSetup &) const = default;
    DomainRules allRules() const;
};

/// The tools of a profile. Owned by the session; lives on the GUI thread.
class ToolBox : public QObject
{
    Q_OBJECT

public:
    /// @param scratch where the sandboxes' folders are made
    explicit ToolBox(QString scratch, QObject *parent = nullptr);
    ~ToolBox() override;

    const ToolSetup &setup() const { return m_setup; }
    void setSetup(const ToolSetup &setup);
    void setSearchKey(SearchKey key) { m_searchKey = std::move(key); }
    /// The demo's models search and read its own site and nothing else.
    void setDemo(const OwnPlace &place, const SearchSetup &search);
    /// Tests give names and addresses of their own.
    void setGuard(const FetchGuard &guard) { m_guard = guard; }
    ShellConsent &consent() { return m_consent; }

    /// Finds out whether commands can be run; changed() follows.
    void probeShell();
    /// Why a tool of the app cannot be had at all; empty: it can.
    QString whyNot(const QString &tool) const;
    ToolOffer offer(const QStringList &wanted, const ToolScope &scope) const;
    /// Does the calls of one stage; outlived by this box.
    std::unique_ptr<ToolRunner> runner(const ToolScope &scope);
    /// The folder of a stage's sandbox; it may not be there.
    QString folderOf(const QString &turnId, Stage stage) const;
    /// Removes the folders of all other turns; those that a program is using stay.
    void keepOnly(const QSet<QString> &turnIds);
    /// Where there is nothing to keep or remove, nobody has to find out what to keep.
    bool hasFolders() const;

signals:
    void changed(); ///< what is offered may differ now

private:
    friend class StageTools;

    QString turnFolder(const QString &turnId) const;
    void use(const ToolScope &scope);

    QString m_scratch;
    ToolSetup m_setup;
    SearchKey m_searchKey;
    OwnPlace m_demoPlace;
    SearchSetup m_demoSearch;
    FetchGuard m_guard;
    RobotsMemory m_robots;
    ShellConsent m_consent;
    std::map<QString, std::unique_ptr<QLockFile>> m_inUse; ///< turn folders of this program's, by path
    QStringList m_passing;                                 ///< ... that go when it ends
    QString m_noShell;                                     ///< why there is none; empty: there is one, or it is not known yet
};

} // namespace fusion

// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/connectionkey.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fusion {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fusion::ConnectionKey)
};

/// A part of a key shorter than this gives nothing away.
constexpr qsizetype shortestSecret = 4;

using Found = Result<std::optional<QString>>;

/// A header takes printable ASCII; anything else in a key is a slip of the clipboard, and a line break would be another
/// header.
bool fitsHeader(const QString &key)
{
    return std::ranges::all_of(key, [](QChar c) { return c > u' ' && c <= u'~'; });
}

Result<QString> usableKey(const Found &found, const Connection &connection)
{
    // A server that may do without a key is not held up by a keychain that cannot be had.
    if (!found && !connection.needsKey())
        return QString();
    if (!found)
        return std::unexpected(found.error());
    const QString key = found->value_or(QString()).trimmed();
    if (key.isEmpty() && connection.needsKey())
        return fail(FailureKind::Auth, Words::tr("There is no key for %1.").arg(connection.displayName()));
    if (!fitsHeader(key))
        return fail(FailureKind::Auth,
                    Words::tr("The key for %1 contains characters that no key has.").arg(connection.displayName()));
    return key;
}

} // namespace

void withKey(const KeyLookup &keys, const Connection &connection, QObject *context,
             std::function<void(const Result<QString> &)> callback)
{
    const auto look = [keys, connection, context, callback = std::move(callback)] {
        keys(connection)
            .then(context, [connection, callback](const Found &found) { callback(usableKey(found, connection)); })
            .onCanceled(context,
                        [callback] { callback(fail(FailureKind::Keychain, Words::tr("Looking the key up was cancelled."))); });
    };
    QMetaObject::invokeMethod(context, look, Qt::QueuedConnection);
}

Failure withoutKey(Failure failure, const QString &key)
{
    if (key.isEmpty())
        return failure;
    failure.message.replace(key, u"***"_s);
    // A message that was cut to its longest length may end within the key.
    const QStringView visible = QStringView(failure.message).chopped(failure.message.endsWith(u'…') ? 1 : 0);
    for (qsizetype length = std::min(key.size() - 1, visible.size()); length >= shortestSecret; --length) {
        if (visible.endsWith(QStringView(key).first(length))) {
            failure.message = visible.chopped(length).toString() + u"***…"_s;
            break;
        }
    }
    return failure;
}

} // namespace fusion

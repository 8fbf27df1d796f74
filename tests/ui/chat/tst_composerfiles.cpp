// SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attach/attachmenttray.h"
#include "core/catalog/catalog.h"
#include "core/session/conversationsession.h"
#include "tests/ui/support/controls.h"
#include "tests/ui/support/pictures.h"
#include "ui/chat/attachmentchip.h"
#include "ui/chat/composer.h"
#include "ui/window/composerfiles.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace fusion;
using namespace fusion::test;

namespace {

ModelInfo model(const QString &id, Abilities abilities)
{
    ModelInfo info{.ref = {"lab", id}, .name = id};
    info.abilities = abilities;
    info.abilitiesKnown = true;
    return info;
}

Panel panelOf(const QStringList &models)
{
    Panel panel;
    for (const QString &id : models) {
        Seat seat{.label = nextSeatLabel(panel)};
        seat.ask.model = {"lab", id};
        panel.seats.push_back(seat);
    }
    return panel;
}

} // namespace

/// Files beside the question: picked, pasted, dropped, removed, and who gets what, in a real window.
class TestComposerFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTestTheme(); }
    void init();
    void cleanup();

    void droppedFilesBecomeChips();
    void nothingIsCutOff();
    void aMoveIsACopy();
    void pastedPixelsBecomeAPicture();
    void pastedTextStaysText();
    void theButtonOpensAFileDialog();
    void saysWhoGetsWhat();
    void refusalsAreSaid();
    void removesByMouse();
    void removesByKeyboard();
    void waitsForWhatIsBeingRead();
    void namesAndOrder();

private:
    QString file(const QString &name, const QByteArray &bytes) const;
    void drop(const QMimeData &data, Qt::DropActions offered = Qt::CopyAction) const;
    void dropFiles(const QStringList &paths) const;
    QList<AttachmentChip *> chips() const;
    bool allRead() const { return !m_session->tray().isReading(); }

    QTemporaryDir m_folder;
    Catalog m_catalog;
    std::unique_ptr<ConversationSession> m_session;
    std::unique_ptr<QWidget> m_window;
    Composer *m_composer = nullptr;
    QPlainTextEdit *m_edit = nullptr;
};

void TestComposerFiles::init()
{
    m_catalog.setModels("lab", {model("eyes", Ability::Images), model("blind", {})});
    m_session = std::make_unique<ConversationSession>(m_catalog, [](const ChatRequest &) { return nullptr; }, nullptr);
    m_session->setPanel(panelOf({"eyes", "blind"}));
    m_window = std::make_unique<QWidget>();
    m_window->resize(620, 420);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(new QLineEdit);
    layout->addStretch();
    m_composer = new Composer;
    layout->addWidget(m_composer);
    (new ComposerFiles(*m_composer, m_catalog, m_composer))->setSession(m_session.get());
    m_edit = m_composer->findChild<QPlainTextEdit *>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_composer->setFocus();
    QTRY_VERIFY(m_edit->hasFocus());
}

void TestComposerFiles::cleanup()
{
    shoot(m_window.get());
    m_window.reset();
    m_session.reset();
}

QString TestComposerFiles::file(const QString &name, const QByteArray &bytes) const
{
    QFile out(m_folder.filePath(name));
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? out.fileName() : QString();
}

/// Through the events that a drag from another program ends in.
void TestComposerFiles::drop(const QMimeData &data, Qt::DropActions offered) const
{
    QWidget *onto = m_edit->viewport();
    QDragEnterEvent enter(onto->rect().center(), offered, &data, Qt::LeftButton, {});
    QApplication::sendEvent(onto, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(onto->rect().center(), offered, &data, Qt::LeftButton, {});
    QApplication::sendEvent(onto, &move);
    QDropEvent dropped(onto->rect().center(), offered, &data, Qt::LeftButton, {});
    QApplication::sendEvent(onto, &dropped);
    QCOMPARE(dropped.dropAction(), Qt::CopyAction);
}

void TestComposerFiles::dropFiles(const QStringList &paths) const
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    data.setText("what a file manager says besides");
    drop(data);
}

QList<AttachmentChip *> TestComposerFiles::chips() const
{
    QList<AttachmentChip *> shown;
    for (AttachmentChip *chip : m_composer->findChildren<AttachmentChip *>()) {
        if (chip->isVisible())
            shown.append(chip);
    }
    return shown;
}

void TestComposerFiles::droppedFilesBecomeChips()
{
    dropFiles({file("one.txt", "one"), file("two.txt", "two, which is longer")});
    QTRY_VERIFY(allRead());
    QTRY_COMPARE(chips().size(), 2);
    QCOMPARE(chips()[0]->accessibleName(), "Attached: one.txt, 3 bytes");
    QCOMPARE(m_composer->text(), "");
    QVERIFY(m_composer->rect().contains(chips()[1]->mapTo(m_composer, QPoint()))); // and is really there
}

/// Chips in several lines, sentences that break: all of it is there.
void TestComposerFiles::nothingIsCutOff()
{
    m_window->resize(360, 500);
    QStringList paths;
    for (int i = 0; i < 5; ++i)
        paths.append(file(QString("a rather long name %1.txt").arg(i), QByteArray::number(i)));
    dropFiles(paths);
    QTRY_VERIFY(allRead() && chips().size() == 5);
    QTRY_VERIFY(chips().last()->y() > chips().first()->y()); // they have found their places
    for (QWidget *widget : m_composer->findChildren<QWidget *>()) {
        const bool matters =
            qobject_cast<AttachmentChip *>(widget) || (qobject_cast<QLabel *>(widget) && widget->hasHeightForWidth());
        if (!matters || !widget->isVisible())
            continue;
        const auto isWhole = [widget] {
            const int needed =
                widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : widget->sizeHint().height();
            return widget->visibleRegion().boundingRect().height() >= needed;
        };
        QTRY_VERIFY2(isWhole(), widget->metaObject()->className());
    }
}

void TestComposerFiles::aMoveIsACopy()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file("stays.txt", "stays"))});
    drop(data, Qt::MoveAction | Qt::CopyAction);
    QTRY_COMPARE(chips().size(), 1);
    QVERIFY(QFile::exists(m_folder.filePath("stays.txt")));
}

void TestComposerFiles::pastedPixelsBecomeAPicture()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QApplication::clipboard()->setImage(image);
    QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_session->tray().attachments().size(), 1u);
    const Attachment picture = m_session->tray().attachments().front();
    QCOMPARE(picture.mediaType, "image/png");
    QCOMPARE(QImage::fromData(picture.data).size(), QSize(40, 30));
    QCOMPARE(m_composer->text(), "");
}

void TestComposerFiles::pastedTextStaysText()
{
    auto *both = new QMimeData; // what a spreadsheet copies
    both->setText("a\tb");
    both->setImageData(QImage(4, 4, QImage::Format_RGB32));
    QApplication::clipboard()->setMimeData(both);
    QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_composer->text(), "a\tb");
    QVERIFY(m_session->tray().isEmpty());
}

void TestComposerFiles::theButtonOpensAFileDialog()
{
    QTest::mouseClick(buttonNamed(*m_composer, "Attach files"), Qt::LeftButton);
    QTRY_VERIFY(m_composer->findChild<QFileDialog *>());
    auto *dialog = m_composer->findChild<QFileDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    emit dialog->filesSelected({file("picked.txt", "picked")});
    dialog->close();
    QTRY_COMPARE(m_session->tray().attachments().size(), 1u);
}

void TestComposerFiles::saysWhoGetsWhat()
{
    QByteArray png;
    QBuffer buffer(&png);
    QImage image(9, 9, QImage::Format_RGB32);
    image.fill(Qt::blue);
    image.save(&buffer, "PNG");
    dropFiles({file("photo.png", png)});
    QTRY_VERIFY(visibleWords(*m_composer).contains("photo.png: the image to A; only its name to B (takes no images)"));
    // Another panel, another answer.
    m_session->setPanel(panelOf({"eyes"}));
    QTRY_VERIFY(visibleWords(*m_composer).contains("photo.png: the image to A"));
    QVERIFY(!visibleWords(*m_composer).contains("only its name"));
}

void TestComposerFiles::refusalsAreSaid()
{
    dropFiles({file("bad.bin", QByteArray(50, '\0'))});
    QTRY_VERIFY(visibleWords(*m_composer).contains("bad.bin was not attached: it is neither text, nor a picture, nor a PDF"));
    QTest::keyClicks(m_edit, "x");
    QTRY_VERIFY(!visibleWords(*m_composer).contains("bad.bin"));
}

void TestComposerFiles::removesByMouse()
{
    dropFiles({file("one.txt", "one"), file("two.txt", "two")});
    QTRY_VERIFY(allRead() && chips().size() == 2);
    QTest::mouseClick(buttonNamed(*m_composer, "Remove one.txt"), Qt::LeftButton);
    QTRY_COMPARE(chips().size(), 1);
    QCOMPARE(m_session->tray().attachments().front().name, "two.txt");
}

void TestComposerFiles::removesByKeyboard()
{
    dropFiles({file("one.txt", "one"), file("two.txt", "two")});
    QTRY_VERIFY(allRead() && chips().size() == 2);
    buttonNamed(*m_composer, "Remove two.txt")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QTRY_COMPARE(chips().size(), 1);
    QCOMPARE(QApplication::focusWidget(), buttonNamed(*m_composer, "Remove one.txt"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(chips().size(), 0);
    QVERIFY(m_edit->hasFocus());
}

void TestComposerFiles::waitsForWhatIsBeingRead()
{
    const QSignalSpy sent(m_composer, &Composer::sendRequested);
    QTest::keyClicks(m_edit, "What is it?");
    QSemaphore go;
    m_session->tray().add("slow.txt", [&go] {
        go.acquire();
        return QByteArray("slow");
    });
    QTRY_VERIFY(chips().size() == 1 && chips()[0]->accessibleName().contains("being read"));
    QVERIFY(!buttonWith(*m_composer, "Send")->isEnabled());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 0);
    go.release();
    QTRY_VERIFY(buttonWith(*m_composer, "Send")->isEnabled());
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(sent.count(), 1);
}

void TestComposerFiles::namesAndOrder()
{
    dropFiles({file("one.txt", "one")});
    QTRY_VERIFY(allRead() && chips().size() == 1);
    QTest::keyClicks(m_edit, "x");
    QStringList order;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order.append(QApplication::focusWidget()->accessibleName());
    }
    QVERIFY2(order.contains("Attach files") && order.contains("Send the question") && order.contains("Remove one.txt"),
             qPrintable(order.join(", ")));
}

QTEST_MAIN(TestComposerFiles)
#include "tst_composerfiles.moc"

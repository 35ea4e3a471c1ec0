/* global CustomFunctions, Excel, Office, document */
CustomFunctions.associate('TWICE', (number) => number * 2);
CustomFunctions.associate('COUNTDOWN', (from) =>
  Array.from({ length: from }, (_, index) => [from - index]),
);

Office.actions.associate('sign', async (event) => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['signed']];
    await context.sync();
  });
  event.completed();
});

Office.onReady(async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (change) => {
      const item = document.createElement('li');
      item.textContent = `${change.changeType} ${change.address}`;
      document.getElementById('changes').append(item);
    });
    await context.sync();
  });
  document.body.dataset.listening = 'true';
});
